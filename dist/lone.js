"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const n=require("./layered.js")
const t=require("./transforms.js")
async function applicationTo(t,{file:s}){const o=await e.O(t)
const r=n.r(t)
if(null===s||!o.ok||!r.ok)return null
const{originOf:i}=new n.L(r.file)
return{base:r.file,outcome:n.t(r.file,s),originOf:i,result:null}}exports.openLone=async function openLone(n){const{file:s,target:o,byGlob:r,environment:i,standing:l}=n
const a=await t.r(s,{environment:i,standing:l})
const u=null===o?null:await applicationTo(o,a)
const c={...t.a(a),application:u}
const p={kind:"transform",path:s.path,missing:null,complete:()=>Promise.resolve(p),neighbours:null,withNeighbours:()=>Promise.resolve(p),asked:()=>Promise.resolve(p),structure:(n,s)=>[...r?[]:a.faults.map(e=>({...e,level:"file"})),...t.t(c,n).map(o=>e.P(o,{intent:n,locate:s,voice:t.v}))],obstacles:()=>[],parts:[],supersededBy:null,injectable:!1,result:()=>[],inject:()=>{throw new Error("A transform without its target is never injected into")},reopen:()=>Promise.resolve(null),spotOf:()=>({file:a.text,span:{start:0,end:0}}),misread:()=>Promise.resolve([]),effective:null,environments:()=>[],sender:null,deployed:null,suppressions:()=>t.s([a]),credentials:null===a.file?[]:t.c(a.file)}
return p}

