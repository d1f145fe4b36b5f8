export const id=173
export const ids=[173]
export const modules={4173:(e,n,t)=>{t.d(n,{openLone:()=>openLone})
var o=t(5413)
var r=t(6900)
var s=t(3155)
var l=t(1842)
var i=t(445)
var a=t(5554)
var c=t(2363)
var u=t(1234)
var p=t(1338)
var v=t(3360)
async function openLone(e){const{file:n,target:t,byGlob:r,environment:s,standing:l}=e
const i=await(0,v.lz)(n,{environment:s,standing:l})
const f=t===null?null:await applicationTo(t,i)
const m={...(0,u.MU)(i),application:f}
const structure=(e,n)=>[...r?[]:i.faults.map(e=>({...e,level:"file"})),...(0,a.rB)(m,e).map(t=>(0,o.h)(t,{intent:e,locate:n,voice:p.Lz}))]
const d={kind:"transform",path:n.path,missing:null,complete:()=>Promise.resolve(d),neighbours:null,withNeighbours:()=>Promise.resolve(d),asked:()=>Promise.resolve(d),structure:structure,obstacles:()=>[],parts:[],supersededBy:null,injectable:false,result:()=>[],inject:()=>{throw new Error("A transform without its target is never injected into")},reopen:()=>Promise.resolve(null),spotOf:()=>({file:i.text,span:{start:0,end:0}}),misread:()=>Promise.resolve([]),effective:null,environments:()=>[],sender:null,deployed:null,suppressions:()=>(0,v.mG)([i]),credentials:i.file===null?[]:(0,c._)(i.file)}
return d}async function applicationTo(e,{file:n}){const t=await(0,r.oe)(e)
const o=(0,l.W)(e)
if(n===null||!t.ok||!o.ok)return null
const{originOf:a}=new i.D(o.file)
return{base:o.file,outcome:(0,s.p)(o.file,n),originOf:a,result:null}}}}

