"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./base.js"),e=require("./report.js")
exports.ReportGuard=class ReportGuard{targets=[]
complaints=[]
constructor(t,r){for(const s of["report","sarif"]){const o=r[s]
null!==o&&this.#t(e.reportTarget(t,{input:s,path:o}))}}protect=r=>{for(const s of this.targets.filter(t=>e.overwrites(t,r)))this.complaints.push(`${t.l(t.t(s.input))} names "${t.m(s.path)}", which is one of the checked files. Name another file for the report.`),this.targets=this.targets.filter(t=>t!==s)}
#t(r){const s=this.targets.map(({realPath:t})=>t),o=e.overwrites(r,s)?`${t.l(t.t("report","sarif"))} name the same file. Name another one for one of them.`:e.reportObstacle(r)
null===o?this.targets=[...this.targets,r]:this.complaints.push(o)}}

