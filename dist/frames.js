"use strict"
var t=function textAt(t,e){const r=t.locate(e),l=r.ok?n.r(r.realPath):null
if(!0!==l?.ok)return null
if(/\.json$/i.test(e))return s.a0(l.bytes).source.text
const i=n.ad(l.bytes)
return i.ok?i.source.text:null},e=function frameOf(t,{line:e,column:n,endLine:s,endColumn:l}){const i=t.toWellFormed().replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu,t=>" ".repeat(t.length)),o=e===s?l-1:i.length,a=i.length<=100?0:Math.max(0,n-1-40),u=i.slice(a,a+100),c=Math.min(n-1-a,u.length),h=Math.max(1,Math.min(o-a,u.length)-c)
return{line:e,text:r.w(u),carets:`${" ".repeat(c)}${"^".repeat(h)}`}}
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const n=require("./base.js"),s=require("./configuration2.js"),r=require("./cli.js"),$0=()=>require("./deferred_seldom_base.js"),l=new Set(["xml/not-well-formed","json/not-well-formed","transform/unread"])
class TextLines{#t
#e
#n
constructor(t,e){this.#t=t,this.#e=e
const n=Array.from(t.matchAll(/\r\n|[\r\n]/g),({0:t,index:e})=>e+t.length)
this.#n=[0,...n]}lineAt(t){const e=this.#n[t-1]
return void 0===e?null:this.#t.slice(e,this.#n[t]??this.#t.length).replace(/[\r\n]+$/,"")}mayContainCredential(t){if(this.#e)return $0().a3(this.lineAt(t)??"",()=>!0)
const e=this.#n[t-1]??0
return $0().a4(this.#t,{start:e,end:e})}}exports.Frames=class Frames{#s
#r
#l=new Map
constructor(t,e){this.#s=t,this.#r=e}of({path:t,at:n,rule:s}){if(l.has(s))return null
if(n.line===n.endLine&&n.column===n.endColumn)return null
const r=this.#i(t),i=r?.lineAt(n.line)??null
return null===r||null===i||r.mayContainCredential(n.line)?null:this.#r(i)===i?e(i,n):null}#i(e){const n=this.#l.get(e)
if(void 0!==n)return n
const s=t(this.#s,e),r=null===s?null:new TextLines(s,/\.json$/i.test(e))
return this.#l.set(e,r),r}}

