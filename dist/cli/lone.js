"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./web_config.js")
const n=require("./base.js")
const t=require("./layered.js")
const o=require("./transforms.js")
async function openLone(n){const{file:t,target:s,byGlob:r,environment:i,standing:l}=n
const a=await o.r(t,{environment:i,standing:l})
const u=s===null?null:await applicationTo(s,a)
const c={...o.a(a),application:u}
const structure=(n,t)=>[...r?[]:a.faults.map(e=>({...e,level:"file"})),...o.t(c,n).map(s=>e.f(s,{intent:n,locate:t,voice:o.v}))]
const f={kind:"transform",path:t.path,missing:null,complete:()=>Promise.resolve(f),neighbours:null,withNeighbours:()=>Promise.resolve(f),asked:()=>Promise.resolve(f),structure:structure,obstacles:()=>[],parts:[],supersededBy:null,injectable:false,result:()=>[],inject:()=>{throw new Error("A transform without its target is never injected into")},reopen:()=>Promise.resolve(null),spotOf:()=>({file:a.text,span:{start:0,end:0}}),misread:()=>Promise.resolve([]),effective:null,environments:()=>[],sender:null,deployed:null,suppressions:()=>o.s([a]),credentials:a.file===null?[]:o.c(a.file)}
return f}async function applicationTo(e,{file:o}){const s=await n.C(e)
const r=t.r(e)
if(o===null||!s.ok||!r.ok)return null
const{originOf:i}=new t.L(r.file)
return{base:r.file,outcome:t.t(r.file,o),originOf:i,result:null}}exports.openLone=openLone

