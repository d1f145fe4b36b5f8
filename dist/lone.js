"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const n=require("./layered.js")
const t=require("./transforms.js")
async function openLone(n){const{file:o,target:s,byGlob:r,environment:i,standing:l}=n
const a=await t.r(o,{environment:i,standing:l})
const u=s===null?null:await applicationTo(s,a)
const c={...t.a(a),application:u}
const structure=(n,o)=>[...r?[]:a.faults.map(e=>({...e,level:"file"})),...t.t(c,n).map(s=>e.P(s,{intent:n,locate:o,voice:t.v}))]
const p={kind:"transform",path:o.path,missing:null,complete:()=>Promise.resolve(p),neighbours:null,withNeighbours:()=>Promise.resolve(p),asked:()=>Promise.resolve(p),structure:structure,obstacles:()=>[],parts:[],supersededBy:null,injectable:false,result:()=>[],inject:()=>{throw new Error("A transform without its target is never injected into")},reopen:()=>Promise.resolve(null),spotOf:()=>({file:a.text,span:{start:0,end:0}}),misread:()=>Promise.resolve([]),effective:null,environments:()=>[],sender:null,deployed:null,suppressions:()=>t.s([a]),credentials:a.file===null?[]:t.c(a.file)}
return p}async function applicationTo(t,{file:o}){const s=await e.O(t)
const r=n.r(t)
if(o===null||!s.ok||!r.ok)return null
const{originOf:i}=new n.L(r.file)
return{base:r.file,outcome:n.t(r.file,o),originOf:i,result:null}}exports.openLone=openLone

