"use strict"
var e=async function applicationTo(e,{file:t}){const s=await r.aY(e),i=$2().S(e)
if(null===t||!s.ok||!i.ok)return null
const{originOf:l}=new n.k(i.file)
return{base:i.file,outcome:$0().t(i.file,t),originOf:l,result:null}}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const r=require("./base.js"),$0=()=>require("./deferred_transform_engine.js"),n=require("./transforms.js"),$1=()=>require("./deferred_transform_rules.js"),$2=()=>require("./deferred_seldom_transform_engine.js"),$3=()=>require("./deferred_seldom_transform_rules.js")
exports.openLone=async function openLone(t){const{file:s,target:i,byGlob:l,environment:o,standing:a}=t,u=await n.g(s,{environment:o,standing:a}),f=null===i?null:await e(i,u),d={...n.h(u),application:f},m={kind:"transform",path:s.path,missing:null,complete:()=>Promise.resolve(m),neighbours:null,withNeighbours:()=>Promise.resolve(m),asked:()=>Promise.resolve(m),structure:(e,n)=>[...l?[]:u.faults.map(e=>({...e,level:"file"})),...$3().t(d,e).map(t=>r.aX(t,{intent:e,locate:n,voice:$1().v}))],obstacles:()=>[],parts:[],supersededBy:null,injectable:!1,result:()=>[],inject:()=>{throw new Error("A transform without its target is never injected into")},reopen:()=>Promise.resolve(null),spotOf:()=>({file:u.text,span:{start:0,end:0}}),misread:()=>Promise.resolve([]),effective:null,environments:()=>[],sender:null,deployed:()=>null,suppressions:()=>n.l([u]),credentials:null===u.file?[]:n.j(u.file)}
return m}

