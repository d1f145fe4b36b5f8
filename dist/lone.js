"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./judging.js")
const n=require("./base.js")
const t=require("./layered.js")
const s=require("./transforms.js")
async function openLone(n){const{file:t,target:o,byGlob:r,environment:i,standing:l}=n
const a=await s.r(t,{environment:i,standing:l})
const u=o===null?null:await applicationTo(o,a)
const c={...s.a(a),application:u}
const structure=(n,t)=>[...r?[]:a.faults.map(e=>({...e,level:"file"})),...s.t(c,n).map(o=>e.g(o,{intent:n,locate:t,voice:s.v}))]
const p={kind:"transform",path:t.path,missing:null,complete:()=>Promise.resolve(p),neighbours:null,withNeighbours:()=>Promise.resolve(p),asked:()=>Promise.resolve(p),structure:structure,obstacles:()=>[],parts:[],supersededBy:null,injectable:false,result:()=>[],inject:()=>{throw new Error("A transform without its target is never injected into")},reopen:()=>Promise.resolve(null),spotOf:()=>({file:a.text,span:{start:0,end:0}}),misread:()=>Promise.resolve([]),effective:null,environments:()=>[],sender:null,deployed:null,suppressions:()=>s.s([a]),credentials:a.file===null?[]:s.c(a.file)}
return p}async function applicationTo(e,{file:s}){const o=await n.P(e)
const r=t.r(e)
if(s===null||!o.ok||!r.ok)return null
const{originOf:i}=new t.L(r.file)
return{base:r.file,outcome:t.t(r.file,s),originOf:i,result:null}}exports.openLone=openLone

