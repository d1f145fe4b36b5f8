"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./annotations.js")
const n=require("./base.js")
const t=require("./smoke-tests2.js")
function countAll(e,s){const{files:r,smokeTests:o,failures:i,warnings:l}=e
const a=s==="error"?i:l
const c=o.flatMap(e=>t.t(e,s))
return n.T(r,s)+c.length+a.length}const s={error:"red",warning:"yellow",notice:"blue"}
const r=200
function textLines(e,t,s){return[...byFile(n.Q(e)).flatMap(([e,o])=>[t.styled(t.show(n.b(e)),"underline"),...o.slice(0,r).flatMap(e=>findingLines(e,t,s)),...o.length>r?[`  \u2026 and ${o.length-r} more`]:[],""]),...changeLines(e,t),...e.smokeTests.flatMap(e=>[...testLines(e,t),""]),...sayings(e,t),...countLines(e,t)]}function byFile(e){const n=new Map
for(const t of e){const e=n.get(t.path)
if(e===undefined)n.set(t.path,[t])
else e.push(t)}const place=({at:e})=>e.line*1e6+Math.min(e.column,1e6-1)
return Array.from(n,([e,n])=>[e,n.sort((e,n)=>place(e)-place(n))])}function findingLines(n,{show:t,styled:r},o){const{at:i,severity:l,rule:a,message:c,hint:u}=n
const d=`${i.line}:${i.column}`.padStart(8)
const $=o.of(n)
const f=String($?.line??"").padStart(8)
return[`${r(d,"dim")}  ${severityWord(l,r)}  ${t(`${c}${e.w(n)}`)}  ${r(a,"dim")}`,...$===null?[]:[`${r(`${f} |`,"dim")} ${$.text}`,`${r(`${" ".repeat(8)} |`,"dim")} ${r($.carets,s[l])}`],`${" ".repeat(10)}${t(u)}`]}function severityWord(e,n){return n(e.padEnd(7),s[e])}function changeLines({mode:e,files:t},{show:s,styled:r}){const o=t.filter(({changes:e})=>e.length>0)
if(e==="check"||o.length===0)return[]
const value=e=>e===null?"(none)":e===""?"(empty)":s(n.b(e))
return o.flatMap(({target:e,changes:t})=>[`An injection would change ${r(s(n.b(e)),"underline")}`,...t.map(({setting:e,before:n,after:t})=>`  ${e.padEnd(24)}${r(value(n),"red")} \u2192 ${r(value(t),"green")}`),""])}const o={ok:["\u2713","green"],failed:["\u2717","red"],skipped:["\u2013","dim"]}
function testLines(e,{show:n,styled:s}){const{host:r,port:i,level:l,stages:a,blames:c}=e
const u=r===null?"":` of ${n(t.s(r,i))} (${l})`
const d=c.length===0?[t.a(e)]:c.map(n=>t.a(e,n))
return[s(`Smoke test${u}: ${e.status}`,"bold"),...a.map(({name:e,status:t,ms:r,detail:i})=>{const[l,a]=o[t]
const c=t==="skipped"?"":`${r} ms`
return`  ${s(l,a)} ${e.padEnd(9)}${c.padStart(10)}  ${n(i)}`}),...d.map(n)]}function sayings(e,{show:t,styled:s}){const r=[["error",e.failures],["warning",e.warnings],["notice",e.notices]]
return r.flatMap(([e,r])=>r.map(r=>`${severityWord(e,s)}  ${t(n.U(r))}`))}function countLines(e,{styled:t}){const{length:s}=n.R(e)
const r=n.Q(e).filter(({severity:e})=>e==="notice").length
const o=[plural(countAll(e,"error"),"error"),plural(countAll(e,"warning"),"warning"),plural(r+e.notices.length,"notice")]
const i=countAll(e,"error")>0
const l=i?"red":"green"
const a=s===0?"":` ${plural(s,"finding")} silenced.`
const c=plural(e.files.length,"file")
return[t(`${i?"\u2717":"\u2713"} ${c}: ${o.join(", ")}.${a}`,l,"bold")]}function plural(e,n){return`${e} ${n}${e===1?"":"s"}`}exports.textLines=textLines

