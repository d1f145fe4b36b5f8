"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./base.js"),e=require("./decode.js"),n=require("./cli.js"),$0=()=>require("./deferred_seldom_base.js"),s=new Set(["xml/not-well-formed","json/not-well-formed","transform/unread"])
function textAt(n,s){const r=n.locate(s),l=r.ok?t.r(r.realPath):null
if(!0!==l?.ok)return null
if(/\.json$/i.test(s))return e.d(l.bytes).source.text
const i=t.ad(l.bytes)
return i.ok?i.source.text:null}class TextLines{#t
#e
#n
constructor(t,e){this.#t=t,this.#e=e
const n=Array.from(t.matchAll(/\r\n|[\r\n]/g),({0:t,index:e})=>e+t.length)
this.#n=[0,...n]}lineAt(t){const e=this.#n[t-1]
return void 0===e?null:this.#t.slice(e,this.#n[t]??this.#t.length).replace(/[\r\n]+$/,"")}mayContainCredential(t){if(this.#e)return $0().a4(this.lineAt(t)??"",()=>!0)
const e=this.#n[t-1]??0
return $0().a5(this.#t,{start:e,end:e})}}function frameOf(t,{line:e,column:s,endLine:r,endColumn:l}){const i=t.toWellFormed().replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu,t=>" ".repeat(t.length)),o=e===r?l-1:i.length,a=i.length<=100?0:Math.max(0,s-1-40),u=i.slice(a,a+100),c=Math.min(s-1-a,u.length),h=Math.max(1,Math.min(o-a,u.length)-c)
return{line:e,text:n.w(u),carets:`${" ".repeat(c)}${"^".repeat(h)}`}}exports.Frames=class Frames{#s
#r
#l=new Map
constructor(t,e){this.#s=t,this.#r=e}of({path:t,at:e,rule:n}){if(s.has(n))return null
if(e.line===e.endLine&&e.column===e.endColumn)return null
const r=this.#i(t),l=r?.lineAt(e.line)??null
return null===r||null===l||r.mayContainCredential(e.line)?null:this.#r(l)===l?frameOf(l,e):null}#i(t){const e=this.#l.get(t)
if(void 0!==e)return e
const n=textAt(this.#s,t),s=null===n?null:new TextLines(n,/\.json$/i.test(t))
return this.#l.set(t,s),s}}

