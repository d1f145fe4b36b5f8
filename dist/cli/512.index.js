export const id=512
export const ids=[512]
export const modules={8512:(s,t,n)=>{n.d(t,{suppressionsIn:()=>suppressionsIn})
var e=n(1650)
var r=n(7639)
const o=4
const i=3
function suppressionsIn(s){return[...(0,r.w)(s.document.nodes)].flatMap(({start:t,end:n})=>{const r=s.source.text.slice(t+o,n-i)
const c=(0,e.T)(r,{start:t,end:n})
return c===null?[]:[{...c,file:s,isShared:false}]})}},1650:(s,t,n)=>{n.d(t,{T:()=>suppressionIn})
var e=n(4624)
const r=new Map([[`${e.M}disable-next-line`,"next-line"],[`${e.M}disable`,"file"]])
function suppressionIn(s,t){const n=s.trim()
if(!n.startsWith(e.M))return null
const o=/^[\w-]*/.exec(n)?.[0]??""
const i=r.get(o)??null
const c=n.slice(o.length).trimStart()
const l=/^[^\s:]*/.exec(c)?.[0]??""
const a=c.slice(l.length).trimStart()
const u=a.startsWith(":")?a.slice(1).trim():""
return{rule:l,reason:u,scope:i,span:t}}}}

