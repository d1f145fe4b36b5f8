"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./report.js")
const e=require("./base.js")
class ReportGuard{targets=[]
complaints=[]
constructor(e,r){for(const s of["report","sarif"]){const o=r[s]
if(o!==null)this.#t(t.r(e,{input:s,path:o}))}}protect=r=>{for(const s of this.targets.filter(e=>t.o(e,r))){this.complaints.push(`The input "${s.input}" names "${e.b(s.path)}", which is one of the checked files. Name another file for the report.`)
this.targets=this.targets.filter(t=>t!==s)}}
#t(e){const r=this.targets.map(({realPath:t})=>t)
const s=t.o(e,r)?'The inputs "report" and "sarif" name the same file. Name another one for one of them.':t.a(e)
if(s===null)this.targets=[...this.targets,e]
else this.complaints.push(s)}}exports.ReportGuard=ReportGuard

