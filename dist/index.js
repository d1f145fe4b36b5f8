import{createRequire as e}from"module"
var t={9260:(e,t,n)=>{n.d(t,{E:()=>aboutFile})
function aboutFile(e,{rule:t,level:n,message:s,hint:r}){const i={line:1,column:1,endLine:1,endColumn:1}
return{rule:t,level:n,severity:"error",path:e,at:i,message:s,hint:r,related:[]}}},8851:(e,t,n)=>{n.d(t,{PH:()=>v,mP:()=>b,oe:()=>openXml})
var s=n(5602)
var r=n(2926)
var i=n(9137)
var o=n(1519)
function referenceEndAt({text:e,hasDoctype:t},n){if(e.startsWith("#",n+1))return characterReferenceEndAt(e,n)
const s=(0,i.o2)(e,n+1)
const a=e.slice(n+1,s)
const c=(0,o.Z7)(a)
if(a===""||e.charAt(s)!==";"){(0,r.TR)(c?"reference-not-ended":"ampersand",[n,n+1])}const l=t&&!a.includes(":")
if(!c&&!l)(0,r.TR)("unknown-entity",[n,s+1])
return s+1}const a=/&#(?:0*[0-9]{1,10}|x0*[0-9a-fA-F]{1,10});/y
function characterReferenceEndAt(e,t){const n=(0,i.Eg)(a,e,t)
if(n===null)(0,r.TR)("character-reference",[t,t+2])
if(!(0,i.Jr)((0,o.Rj)(e.slice(t+1,n-1)))){(0,r.TR)("forbidden-reference",[t,n])}return n}function judgeReferences(e,t,n){let s=t.indexOf("&")
while(s>=0){s=t.indexOf("&",referenceEndAt(e,n+s)-n)}}function refusePart(e,t,n){const s=e.charAt(n)
const i=[n,n+1]
if(s===""||s==="<")refuseUnfinished(e,t,n)
refuseUnusualSpace(e,n)
const o=t.attributes.at(-1)
if(o!==undefined){refuseQuoteTooFew(e,t)
const a=/^[ \t\r\n/><]?$/.test(e.charAt(n+1))
if(isQuote(s)&&a)(0,r.TR)("stray-quote",i)
refuseQuoteTooMany(e,o)
if(n===o.end)refuseUnseparated(e,o)}if(s==="/")(0,r.TR)("stray-slash",i)
if(s==="=")(0,r.TR)("stray-equals",i);(0,r.TR)("attribute-name",i,{name:tagName(e,t)})}function refuseUnfinished(e,t,n){refuseQuoteTooFew(e,t)
const s=tagName(e,t)
if(e.startsWith("\x3c!--",n))(0,r.TR)("comment-in-tag",[n,n+4],{name:s})
const i=t.attributes.at(-1)?.end??t.nameEnd;(0,r.TR)("tag-not-closed",[i,i],{name:s})}function refuseAttribute(e,t,n){const{text:s}=e
const r=(0,i.t$)(s,n.end)
const o=s.startsWith("=",r)?(0,i.t$)(s,r+1):r
if(o>r&&isQuote(s.charAt(o)))refuseValue(e,t,{name:n,open:o})
refuseUnusualSpace(s,o)
const a=t.attributes.at(-1)
if(a!==undefined){refuseQuoteTooFew(s,t)
refuseQuoteTooMany(s,a)}refuseUnquoted(s,t,{name:n,equals:r,open:o})}function refuseUnquoted(e,t,{name:n,equals:s,open:i}){const o={name:tagName(e,t)}
const a=e.charAt(i)
const c=[i,i+1]
if(/[“”„‟‘’‚‛«»]/.test(a))(0,r.TR)("curly-quote",c,o)
if(i===s){if(isQuote(a))(0,r.TR)("equals-missing",[n.end,i+1],o);(0,r.TR)("value-missing",[n.start,n.end],o)}if(a==="=")(0,r.TR)("stray-equals",c)
if(/^[/><]?$/.test(a))(0,r.TR)("value-missing",[n.start,i],o);(0,r.TR)("value-not-quoted",c,o)}function refuseValue(e,t,n){const{text:s}=e
const{name:i,open:o}=n
const a=s.indexOf(s.charAt(o),o+1)
const c=s.indexOf("<",o)
const l=c<0?s.length:c
if(a>=0&&closesValue(s,o,a)){judgeReferences(e,s.slice(o+1,l),o+1);(0,r.TR)("less-than-in-value",[l,l+1],{name:s.slice(i.start,i.end)})}refuseOpenValue(s,t,{name:i,open:o,end:l})}function closesValue(e,t,n){return/^[ \t\r\n/>?]?$/.test(e.charAt(n+1))&&!endsInName(e.slice(t+1,n))}function refuseOpenValue(e,t,{name:n,open:s,end:i}){const o=e.startsWith('"',s)?/[“”„‟]/:/[‘’‚‛]/
const a=e.slice(s+1,i).search(o)
const c=s+1+a
if(a>=0)(0,r.TR)("curly-quote",[c,c+1],{name:tagName(e,t)});(0,r.TR)("value-not-closed",[s,s+1],{name:e.slice(n.start,n.end)})}function refuseQuoteTooFew(e,t){const n=t.attributes.at(-1)
if(n===undefined||!endsInName(n.raw))return
const s={start:n.start,end:n.nameEnd}
refuseOpenValue(e,t,{name:s,open:n.valueStart-1,end:n.valueEnd})}function refuseQuoteTooMany(e,{name:t,quote:n,valueEnd:s,end:i}){const o=/[^<>]*/.exec(e.slice(i))?.[0]??""
const a=o.split(n).length-1
if(a%2===1)(0,r.TR)("text-after-value",[s,i],{name:t})}function endsInName(e){return/[ \t\r\n][^ \t\r\n=<>"']+[ \t\r\n]*=[ \t\r\n]*$/.test(e.slice(-200))}function refuseUnseparated(e,{name:t,valueEnd:n,end:s}){const o=(0,i.o2)(e,s)
const a=o>s&&/^[ \t\r\n]*=/.test(e.slice(o,o+200))
if(a)(0,r.TR)("space-missing",[s,s+1],{name:t});(0,r.TR)("text-after-value",[n,s+1],{name:t})}function refuseUnusualSpace(e,t){if(isUnusualSpace(e.charAt(t)))(0,r.TR)("unusual-space",[t,t+1])}function isUnusualSpace(e){return/[\s\x85\u200b\u2060]/.test(e)&&!(0,i.xC)(e.charCodeAt(0))}function isQuote(e){return e==='"'||e==="'"}function tagName(e,{start:t,nameEnd:n}){return(0,r.HD)(e,{start:t,end:n})}function refuseLessThan(e,t){const n=e.slice(t+1,t+40)
const s=/^\/?[ \t\r\n]+[/!?]?[A-Za-z]/.test(n)
if(s)(0,r.TR)("space-after-less-than",[t,t+1])
if(/^\\[A-Za-z]/.test(n))(0,r.TR)("end-tag-backslash",[t,t+2])
if(n.startsWith("--"))(0,r.TR)("comment-start",[t,t+1]);(0,r.TR)("raw-less-than",[t,t+1])}function refuseDeclared(e,t){if(e.startsWith("[",t+2))(0,r.TR)("cdata-start",[t,t+3])
const n=/^<! *[-–—]/.test(e.slice(t,t+20));(0,r.TR)(n?"comment-start":"markup-declaration",[t,t+2])}function refuseMismatch(e,t,{open:n,closed:s}){const i=[t.start,t.end]
const o=e.slice(t.start+2,t.end)
const a=startTagName(e,n)
const c=(0,r.cA)(e,n.start)
if(isInside(n.parent,o))(0,r.TR)("never-closed",i,{name:o,other:a,line:c})
if(s!==null&&s.parent===n&&s.name===o){(0,r.TR)("end-tag-surplus",i,{name:o,line:(0,r.cA)(e,s.start)})}const l=o.toLowerCase()===n.name.toLowerCase()
const u=l?"mismatch-letter-case":"mismatch";(0,r.TR)(u,i,{name:(0,r.HD)(e,t),other:a,line:c})}function isInside(e,t){let n=e
while(n!==null&&n.name!==t)n=n.parent
return n!==null}function refuseEndTag(e,t,n){const s=e.slice(t.start+2,t.end)
const i=e.charAt(n)
if(i===""||i==="<"){(0,r.TR)("end-tag-not-closed",[t.end,t.end],{name:s})}const o=i==="/"?"end-tag-self-closed":"end-tag-attributes";(0,r.TR)(o,[n,n+1],{name:s})}function refuseSecondRoot(e,t,n){const s=e.slice(t.start+1,t.end)!==n.name
if(s&&e.includes(`</${n.name}`,t.start)){const s=Math.min(n.endTagStart,n.end-2);(0,r.TR)("root-closed-early",[s,n.end],{name:n.name,line:(0,r.cA)(e,t.start)})}const i={name:(0,r.HD)(e,t),other:n.name,line:(0,r.cA)(e,n.end)};(0,r.TR)("second-root",[t.start,t.end],i)}function refuseOpen(e,t){let n=e.length
while((0,i.xC)(e.charCodeAt(n-1)))n-=1
const s=(0,r.cA)(e,t.start);(0,r.TR)("element-not-closed",[n,n],{name:startTagName(e,t),line:s})}function refuseOutside(e,t,n){const s=[t,t+1]
if(t===0&&e.startsWith("\ufeff"))(0,r.TR)("second-mark",s)
if(isUnusualSpace(e.charAt(t)))(0,r.TR)("unusual-space",s);(0,r.TR)(n===null?"text-before-root":"text-after-root",s)}function startTagName(e,{start:t,nameEnd:n}){return(0,r.HD)(e,{start:t,end:n})}var c=n(7665)
const l="http://www.w3.org/XML/1998/namespace"
const u="http://www.w3.org/2000/xmlns/"
class NamespaceScope{#e=new Map([[l,0]])
#t=new Map([["xml",[0]]])
#n=new Map
#s
constructor(e){this.#s=e.lenient}enter(e){const{name:t,start:n,nameEnd:s,attributes:r}=e
this.#r(e)
for(const e of r)if(isDeclaration(e))this.#i(e)
this.#o({name:t,start:n+1,nameEnd:s})
this.#a(r)}leave({attributes:e}){for(const t of e){if(isDeclaration(t))this.#t.get(declaredPrefix(t))?.pop()}}#r(e){for(const{name:t,start:n,nameEnd:s}of e.attributes){const i=this.#n.get(t)===e
if(i)(0,r.TR)("duplicate-attribute",[n,s],{name:t})
this.#n.set(t,e)}}#i(e){const t=declaredPrefix(e)
const n=(0,o.jz)(e.raw).value
refuseDeclaration(e,t,n)
const s=this.#t.get(t)
const r=this.#c(n)
if(s===undefined)this.#t.set(t,[r])
else s.push(r)}#c(e){const t=this.#e.get(e)??this.#e.size
this.#e.set(e,t)
return t}#o({name:e,start:t,nameEnd:n}){const s=e.indexOf(":")
if(s<0)return null
const i=e.slice(0,s)
if(!isQualified(e,s))(0,r.TR)("qualified-name",[t,n],{name:e})
if(i==="xmlns")(0,r.TR)("reserved-prefix",[t,n])
const o=this.#t.get(i)?.at(-1)
if(o!==undefined)return o
if(this.#s)return null;(0,r.TR)("undeclared-prefix",[t,n],{name:i})}#a(e){if(!e.some(({name:e})=>e.includes(":")))return
const t=new Map
for(const n of e){if(isDeclaration(n))continue
const e=this.#o(n)
if(e===null)continue
const{name:s,start:i,nameEnd:o}=n
const a=`${e} ${s.slice(s.indexOf(":")+1)}`
const c=t.get(a)
if(c!==undefined)(0,r.TR)("duplicate-expanded-name",[i,o],{name:s,other:c})
t.set(a,s)}}}function isDeclaration({name:e}){return e==="xmlns"||e.startsWith("xmlns:")}function declaredPrefix({name:e}){return e.slice("xmlns:".length)}function refuseDeclaration({name:e,start:t,nameEnd:n},s,i){const o=[t,n]
if(e!=="xmlns"&&!isLocalName(s))(0,r.TR)("qualified-name",o,{name:e})
const a=s==="xmlns"||s==="xml"!==(i===l)||i===u
if(a)(0,r.TR)("reserved-prefix",o)
if(s!==""&&i==="")(0,r.TR)("empty-namespace",o)}function isQualified(e,t){return t>0&&isLocalName(e.slice(t+1))}function isLocalName(e){return!e.includes(":")&&(0,i.un)(e.codePointAt(0)??0)}const f=/\/?>/y
function readStartTag(e,t){const{text:n}=e
let s=t.nameEnd
for(;;){const r=(0,i.t$)(n,s)
const o=(0,i.o2)(n,r)
if(o===r)return endStartTag(n,t,r)
if(r===s)refusePart(n,t,r)
const a=attributeAt(n,r,o)
if(a===null)refuseAttribute(e,t,{start:r,end:o})
judgeReferences(e,a.raw,a.valueStart)
t.attributes.push(a)
s=a.end}}function endStartTag(e,t,n){const s=(0,i.Eg)(f,e,n)
if(s===null)refusePart(e,t,n)
t.startTagEnd=s
t.attributes=t.attributes.slice()
return s}const d=/[ \t\r\n]*=[ \t\r\n]*(?:"[^<"]*"|'[^<']*')/y
function attributeAt(e,t,n){const s=(0,i.Eg)(d,e,n)
if(s===null)return null
const r=s-1
const o=e.startsWith('"',r)?'"':"'"
const a=e.indexOf(o,n)+1
const c=e.slice(t,n)
const l=e.slice(a,r)
return{name:c,start:t,nameEnd:n,quote:o,valueStart:a,valueEnd:r,raw:l,end:s}}const m=[]
const h=16
class OpenElement{name
start
parent
kind="element"
attributes=[]
startTagEnd=0
endTagStart=0
end=0
#l=null
#u=null
#f=null
constructor(e,t,n){this.name=e
this.start=t
this.parent=n}get nameEnd(){return this.start+1+this.name.length}get selfClosed(){return this.endTagStart===this.end}get nodes(){return this.#l??m}get children(){this.#u??=this.nodes.filter(e=>e.kind==="element")
return this.#u}attribute(e){const{attributes:t}=this
if(t.length<h)return t.find(t=>t.name===e)??null
this.#f??=new Map(t.map(e=>[e.name,e]))
return this.#f.get(e)??null}append(e){if(this.#l===null)this.#l=[e]
else this.#l.push(e)
this.#u=null}}const p=/[^<&]*/y
class Scanner{text
#d=0
#l=[]
#m=null
#h=null
#p=null
#g=null
#w=new NamespaceScope({lenient:false})
constructor(e){this.text=e}get offset(){return this.#d}get hasDoctype(){return this.#h!==null}scan(){const{text:e}=this
if(e.startsWith("<?xml")&&(0,i.o2)(e,2)===5)this.#d=(0,c.HL)(e,0)
while(this.#d<e.length)this.#d=this.#b(this.#d)
if(this.#p!==null)refuseOpen(e,this.#p)
if(this.#m===null)(0,r.TR)("root-missing",[0,0])
return{text:e,nodes:this.#l,root:this.#m,doctype:this.#h}}#b(e){const{text:t}=this
if(t.startsWith("&",e))return this.#v(e)
if(!t.startsWith("<",e))return this.#y(e)
if(t.startsWith("/",e+1))return this.#k(e)
if(t.startsWith("!",e+1))return this.#S(e)
if(!t.startsWith("?",e+1))return this.#T(e)
return this.#_({kind:"instruction",start:e,end:(0,c.Fc)(t,e)})}#y(e){const{text:t}=this
const n=(0,i.t$)(t,e)
if(t.startsWith("<",n))return n
const s=(0,i.Eg)(p,t,n)??n
if(n===s)return s
if(this.#p===null)refuseOutside(t,n,this.#m)
const o=t.slice(e,s).indexOf("]]>")
if(o>=0)(0,r.TR)("cdata-end-in-text",[e+o,e+o+3])
return this.#_({kind:"text",start:e,end:s})}#v(e){if(this.#p===null)refuseOutside(this.text,e,this.#m)
return this.#_({kind:"reference",start:e,end:referenceEndAt(this,e)})}#S(e){const{text:t}=this
if(t.startsWith("--",e+2)){return this.#_({kind:"comment",start:e,end:(0,c.Ym)(t,e)})}if(t.startsWith("[CDATA[",e+2)){if(this.#p===null)(0,r.TR)("cdata-outside",[e,e+9])
return this.#_({kind:"cdata",start:e,end:(0,c.cQ)(t,e)})}if(!t.startsWith("DOCTYPE",e+2))refuseDeclared(t,e)
if(this.#m!==null||this.hasDoctype)(0,r.TR)("doctype-misplaced",[e,e+9])
this.#h={kind:"doctype",start:e,end:(0,c.Tu)(t,e)}
this.#w=new NamespaceScope({lenient:true})
return this.#_(this.#h)}#T(e){const{text:t}=this
const n=(0,i.o2)(t,e+1)
if(n===e+1)refuseLessThan(t,e)
if(this.#p===null&&this.#m!==null){refuseSecondRoot(t,{start:e,end:n},this.#m)}const s=new OpenElement(t.slice(e+1,n),e,this.#p)
const r=readStartTag(this,s)
this.#w.enter(s)
this.#m??=s
this.#_(s)
this.#p=s
if(t.startsWith("/",r-2))this.#O(s,r,r)
return r}#k(e){const{text:t}=this
const n={start:e,end:(0,i.o2)(t,e+2)}
const s=t.slice(e+2,n.end)
const o=this.#p
if(s==="")refuseLessThan(t,e)
if(o===null)(0,r.TR)("end-tag-alone",[e,n.end],{name:(0,r.HD)(t,n)})
if(s!==o.name)refuseMismatch(t,n,{open:o,closed:this.#g})
const a=(0,i.t$)(t,n.end)
if(!t.startsWith(">",a))refuseEndTag(t,n,a)
this.#O(o,e,a+1)
return a+1}#O(e,t,n){e.endTagStart=t
e.end=n
this.#w.leave(e)
this.#p=e.parent
this.#g=e}#_(e){if(this.#p===null)this.#l.push(e)
else this.#p.append(e)
return e.end}}function scan(e){const t=forbiddenFault(e)
const n=new Scanner(e)
try{const e=n.scan()
return t===null?{ok:true,document:e}:{ok:false,fault:t}}catch(s){if(!(s instanceof r.VD))throw s
const i=t!==null&&t.start<=s.fault.start
const o=i?t:s.fault
return{ok:false,fault:conflictMarker(e,Math.max(n.offset,o.end))??o}}}function forbiddenFault(e){const t=(0,i.DB)(e)
if(t===null)return null
const n=(0,i.R8)(e.charCodeAt(t))
return(0,r.DG)("forbidden-character",[t,t+1],{name:n})}const g=/^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m
const w=/^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/m
function conflictMarker(e,t){if(!g.test(e))return null
const n=e.search(w)
return n>(0,i.t$)(e,t)?null:(0,r.DG)("conflict-marker",[n,n+"<<<<<<<".length])}async function readXml(e){const t=scan(e)
if(!t.ok||t.document.doctype===null)return t
const{parseXmlDocument:s}=await n.e(65).then(n.bind(n,4065))
try{s(e)
return t}catch(n){return{ok:false,fault:secondOpinion(e,n,t.document.doctype)}}}function secondOpinion(e,t,n){const s=t instanceof Error?/[Aa]t line (\d+), character (\d+)/.exec(t.message):null
if(s===null)return(0,r.DG)("declared-entities",[n.start,n.end])
const i=offsetOf(e,Number(s[1]),Number(s[2]))
const o=i>=n.start&&i<n.end
return(0,r.DG)(o?"doctype":"declared-entities",[i,i+1])}function offsetOf(e,t,n){let s=0
for(const n of e.matchAll(/\r\n|\r|\n/g)){if(t<=1)break
t-=1
s=n.index+n[0].length}const r=Array.from(e.slice(s,s+2*n)).slice(0,n-1)
return Math.min(s+r.join("").length,e.length)}async function openXml(e){const t=(0,s.E)(e.bytes)
if(!t.ok){const{at:n,message:s,hint:r}=t.fault
return{ok:false,finding:refused(y,e,{at:n,message:s,hint:r})}}const{source:n}=t
const r=await readXml(n.text)
if(!r.ok){const{message:t,hint:s}=r.fault
const i=n.range(r.fault)
return{ok:false,finding:refused(k,e,{at:i,message:t,hint:s})}}return{ok:true,file:{...e,source:n,document:r.document}}}function refused({id:e,level:t},{path:n},s){return{rule:e,level:t,severity:"error",path:n,...s,related:[]}}const b={id:"source/unreadable",level:"file",severity:"error",words:[]}
const v={id:"source/too-large",level:"file",severity:"error",words:[]}
const y={id:"source/encoding",level:"file",severity:"error",words:["System does not support '{name}' encoding.","Invalid character in the given encoding.","There is no Unicode byte order mark. Cannot switch to Unicode."]}
const k={id:"xml/not-well-formed",level:"file",severity:"error",words:["An error occurred while parsing EntityName.","The '{name}' start tag does not match the end tag of '{other}'.","Unexpected end of file has occurred."]}
const S=[b,v,y,k]},4089:(e,t,n)=>{n.d(t,{b:()=>i,g:()=>tooLarge})
var s=n(9260)
var r=n(8851)
const i=16*1024*1024
function tooLarge(e){return(0,s.E)(e,{rule:r.PH.id,level:r.PH.level,message:"The file is larger than 16 MB, so it is not read.",hint:"Make the file smaller: IIS reads a web.config of 250 KB at most. Or take it out of `files`."})}},2871:(e,t,n)=>{n.d(t,{Hu:()=>r,O0:()=>elementNamed,vK:()=>i,w4:()=>attributeOf})
var s=n(6550)
const r=["smtp","network","specifiedPickupDirectory"]
const asIs=e=>e
const i=[{element:"smtp",name:"from",read:asIs},{element:"smtp",name:"deliveryMethod",read:s.FW},{element:"smtp",name:"deliveryFormat",read:s.BR},{element:"network",name:"host",read:asIs},{element:"network",name:"port",read:s.pz},{element:"network",name:"userName",read:asIs},{element:"network",name:"password",read:asIs},{element:"network",name:"enableSsl",read:s.yG},{element:"network",name:"defaultCredentials",read:s.yG},{element:"network",name:"clientDomain",read:asIs},{element:"network",name:"targetName",read:asIs},{element:"specifiedPickupDirectory",name:"pickupDirectoryLocation",read:asIs}]
function attributeOf(e){const t=i.find(({name:t})=>t===e)
if(t===undefined)throw new RangeError(`No attribute has the setting ${e}`)
return t}function elementNamed(e,t){if(t==="smtp")return e
return e.children.find(e=>e.name===t)??null}},7826:(e,t,n)=>{n.d(t,{$y:()=>comparableAddress,B8:()=>parseMailAddress,x7:()=>envelopeAddress})
var s=n(3136)
var r=n.n(s)
const i=998
class RefusedAddress extends Error{}function parseMailAddress(e){if(e.length>i||/[\r\n]/.test(e))return null
try{return new BackwardReader(e).address()}catch(e){if(e instanceof RefusedAddress)return null
throw e}}function envelopeAddress(e){const t=parseMailAddress(e)
if(t===null)return null
const{localPart:n}=t
const s=asciiDomain(t.domain)
const r=n.startsWith('"')?a:o
return r.test(n)&&o.test(s)?`${n}@${s}`:null}function comparableAddress(e){const t=parseMailAddress(e)
if(t===null)return null
const{localPart:n,domain:s}=t
return`${n}@${asciiDomain(s)}`.toLowerCase()}function asciiDomain(e){return/[^\0-\x7f]/.test(e)?(0,s.domainToASCII)(e):e}const o=/^[!-;=?-~]+$/
const a=/^[\t -~]+$/
const c=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]|[^\0-\x7f]/
const l=/[^\0\r\n"\\]/
const u=/[^\0\r\n[\]\\\x7f-\uffff]/
const f=/^(?:\\[^\0\r\n]|[^\0\r\n"\\])*$/
class BackwardReader{#A
#d
constructor(e){this.#A=e
this.#d=e.length-1}address(){this.#x()
const e=this.#E(">")
this.#x()
const t=this.#$()==="]"?this.#M("[",u):this.#C()
this.#x()
if(!this.#E("@"))refuse()
this.#x()
const n=this.#P(e)
this.#x()
if(e&&!this.#E("<"))refuse()
this.#N()
return{localPart:n,domain:t}}#$(){return this.#A.charAt(this.#d)}#E(e){if(this.#d<0||this.#$()!==e)return false
this.#d-=1
return true}#x(){for(;;){while(this.#$()===" "||this.#$()==="\t")this.#d-=1
if(this.#$()!==")")return
this.#I()}}#I(){let e=0
do{const t=this.#$()
if(this.#d<0)refuse()
if(!this.#D())e+=t===")"?1:t==="("?-1:0
this.#d-=1}while(e>0)}#D(){return this.#R()%2===1}#R(){let e=this.#d-1
while(this.#A.charAt(e)==="\\")e-=1
return this.#d-1-e}#C(){const e=this.#d
while(this.#d>=0&&(this.#$()==="."||c.test(this.#$())))this.#d-=1
const t=this.#A.slice(this.#d+1,e+1)
if(t===""||t.startsWith("."))refuse()
return t}#M(e,t){const n=this.#d
this.#d-=1
while(this.#$()!==e||this.#D()){if(this.#d<0)refuse()
if(this.#D())this.#d-=this.#R()
else if(!t.test(this.#$()))refuse()
this.#d-=1}this.#d-=1
return this.#A.slice(this.#d+1,n+1)}#P(e){if(this.#$()==='"')return this.#M('"',l)
const t=this.#C()
const n=this.#$()
const s=this.#d<0||' \t)"'.includes(n)||e&&n==="<"
if(!s)refuse()
return t}#N(){const e=this.#d
this.#x()
if(this.#$()==='"'){this.#M('"',l)
this.#x()
if(this.#d>=0)refuse()
return}if(!f.test(this.#A.slice(0,e+1)))refuse()}}function refuse(){throw new RefusedAddress}},6550:(e,t,n)=>{n.d(t,{BR:()=>parseDeliveryFormat,Bq:()=>trim,FW:()=>parseDeliveryMethod,M$:()=>parseInt32,pz:()=>parsePort,yG:()=>parseBoolean})
var s=n(8750)
var r=n(3675)
const i=/[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const o=new RegExp(`\0|${i.source}`)
function trim(e){return(0,r.W)(e,i)}function parseInt32(e){const t=trim(e)
const n=/^(?:#|0x|&h)([0-9a-f]+)$/i.exec(t)?.[1]
if(n!==undefined){const e=Number.parseInt(n,16)
return e>4294967295?null:e|0}const s=/^[+-]?\d+$/.test(t)?Number(t):null
return s!==null&&s===(s|0)?s|0:null}function parsePort(e){const t=parseInt32(e)
return t!==null&&t>=1&&t<=65535?t:null}function parseBoolean(e){const t=(0,r.W)(e,o).toLowerCase()
if(t==="true")return true
return t==="false"?false:null}function parseDeliveryMethod(e){return s.Mp.find(t=>t.toLowerCase()===e.toLowerCase())??null}function parseDeliveryFormat(e){return s.y5.find(t=>t.toLowerCase()===e.toLowerCase())??null}},3191:(e,t,n)=>{n.d(t,{v:()=>Folder})
var s=n(3024)
var r=n.n(s)
var i=n(3539)
class FolderReplaced extends Error{code="ERR_FOLDER_REPLACED"
constructor(){super("A folder was moved, or replaced by a symbolic link")}}class Folder{#F
#W
#q
constructor(e){this.#F=e
const{dev:t,ino:n}=(0,s.lstatSync)(e,{bigint:true})
this.#W=t
this.#q=n
this.verify()}verify(){const{dev:e,ino:t}=(0,s.lstatSync)(this.#F,{bigint:true})
const n=e===this.#W&&t===this.#q
if(!n||(0,i.zg)(this.#F)!==this.#F)throw new FolderReplaced}verifyHolds(e){this.verify()
if((0,i.zg)(e)!==e)throw new FolderReplaced}}},4320:(e,t,n)=>{n.d(t,{IZ:()=>discardJournal,MT:()=>journalFolder,Ti:()=>formerBytes,a0:()=>readJournal,dF:()=>keepJournal,ol:()=>digestOf})
var s=n(7598)
var r=n.n(s)
var i=n(3024)
var o=n.n(i)
var a=n(8161)
var c=n.n(a)
var l=n(6760)
var u=n.n(l)
var f=n(9823)
var d=n(2347)
var m=n(3539)
const h="journal.json"
function journalFolder({RUNNER_TEMP:e},t){const n=e===undefined||e===""?(0,a.tmpdir)():e
return(0,l.join)(n,`umbraco-smtp-settings-${t}`)}function keepJournal(e,{folder:t,restore:n,remember:s}){try{const r=JSON.stringify({restore:n,entries:e.map(entryOf)});(0,i.mkdirSync)(t,{mode:448})
e.forEach(({before:e},s)=>{if(n&&e!==null)keep((0,l.join)(t,String(s)),e)})
keep((0,l.join)(t,h),r)
s(digestOf(r))
return null}catch(e){discardJournal(t)
return`What the files contain could not be kept for the clean-up after the job, in the temporary folder of the runner (RUNNER_TEMP): ${(0,f.A)(e)}. No file was changed.`}}function keep(e,t){(0,i.writeFileSync)(e,t,{flag:"wx",mode:384})}function entryOf({path:e,realPath:t,before:n,after:s}){const r=(0,i.statSync)(t,{throwIfNoEntry:false})?.mode??0
const o=n===null?null:{digest:digestOf(n),mode:r&4095}
return{path:e,realPath:t,before:o,after:digestOf(s)}}function digestOf(e){return(0,s.createHash)("sha256").update(e).digest("hex")}function readJournal(e,t){const n=readInside(e,h)
if(n===null||digestOf(n)!==t)return null
const s=JSON.parse(n.toString("utf8"))
return isJournal(s)?s:null}function formerBytes(e,t,{digest:n}){const s=readInside(e,String(t))
return s!==null&&digestOf(s)===n?s:null}function readInside(e,t){try{const n=(0,l.join)(e,t)
const s=(0,i.lstatSync)(e).isDirectory()&&(0,i.lstatSync)(n).isFile()
return s?(0,i.readFileSync)(n):null}catch(e){(0,f.A)(e)
return null}}function discardJournal(e){try{(0,d.v$)(e)
return null}catch(e){return(0,m.$N)(e)==="ENOTDIR"?null:(0,f.A)(e)}}function isJournal(e){return isRecord(e)&&typeof e["restore"]==="boolean"&&Array.isArray(e["entries"])&&e["entries"].every(isEntry)}function isEntry(e){if(!isRecord(e))return false
const{path:t,realPath:n,before:s,after:r}=e
const i=[t,n,r].every(e=>typeof e==="string")
return i&&(s===null||isFormer(s))}function isFormer(e){return isRecord(e)&&typeof e["digest"]==="string"&&Number.isInteger(e["mode"])}function isRecord(e){return typeof e==="object"&&e!==null}},9823:(e,t,n)=>{n.d(t,{A:()=>reasonOf,i:()=>readBytes})
var s=n(3024)
var r=n.n(s)
var i=n(2347)
var o=n(3539)
function readBytes(e,t=Infinity){try{const n=(0,s.statSync)(e)
if(!n.isFile())return unread("it is not a regular file")
if(n.size>t)return{...unread("it is too large"),isTooLarge:true}
return{ok:true,bytes:(0,s.readFileSync)(e)}}catch(e){return unread(reasonOf(e))}}function unread(e){return{ok:false,reason:e,isTooLarge:false}}const a="another program has the file open"
const c={EACCES:"the permission is missing",EBUSY:a,EDQUOT:"the disk quota is used up",EEXIST:"something of that name exists already",EFBIG:"it is larger than the system allows",EISDIR:"it is a folder",ELOOP:"its symbolic links lead in a circle",EMFILE:"too many files are open",ENAMETOOLONG:"its name is too long",ENOENT:"it does not exist",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of its path is not a folder",EPERM:"the permission is missing",EROFS:"the file system is read-only",ERR_FOLDER_REPLACED:"its folder was moved meanwhile, or a symbolic link has come into its path",ERR_FS_EISDIR:"it is a folder",ERR_FS_FILE_TOO_LARGE:"it is larger than 2 GiB"}
function reasonOf(e){const t=(0,o.$N)(e)
if(t==="")throw e
if(e instanceof i.pV)return`${a} (${t})`
return Object.hasOwn(c,t)?`${c[t]??""} (${t})`:t}},2347:(t,n,s)=>{s.d(n,{pV:()=>FileInUse,TF:()=>remove,v$:()=>removeFolder,$w:()=>rename})
var r=s(3024)
const i=e(import.meta.url)("node:perf_hooks")
var o=s(1708)
var a=s.n(o)
var c=s(3539)
class FileInUse extends Error{code
constructor(e){super("Another program has the file open")
this.code=e}}const l=2e3
const u=10
const f=200
const d=["EBUSY","EPERM","EACCES"]
const m={platform:a().platform,now:()=>i.performance.now(),pause:pause}
function rename(e,t,n){patiently(()=>{n.verify();(0,r.renameSync)(e,t)},t)}function remove(e,t={}){patiently(()=>{(0,r.rmSync)(e,t)},e)}function removeFolder(e){patiently(()=>{(0,r.rmSync)(e,{recursive:true,force:true})},e)}function patiently(e,t,n=m){const{platform:s,now:r,pause:i}=n
const o=r()+l
for(let n=u;;n=Math.min(2*n,f)){try{e()
return}catch(e){const a=(0,c.$N)(e)
if(s!=="win32"||!d.includes(a)||isReadOnly(t))throw e
if(r()>=o)throw new FileInUse(a)
i(n)}}}function isReadOnly(e){try{const t=(0,r.statSync)(e,{throwIfNoEntry:false})
return t?.isFile()===true&&(t.mode&128)===0}catch(e){if((0,c.$N)(e)==="")throw e
return false}}function pause(e){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,e)}},9754:(e,t,n)=>{n.d(t,{Rv:()=>overwrites,i$:()=>removeUnfinishedReport,yz:()=>reportObstacle,E6:()=>reportTarget,u5:()=>writeReport})
var s=n(3024)
var r=n(6760)
var i=n(8983)
var o=n(3539)
function liesInGit(e,t){const n=e.contains(t)
let s=t
while(n?e.contains(s):(0,r.dirname)(s)!==s){if(isNamedGit((0,r.basename)(s))||isRepository(s))return true
s=(0,r.dirname)(s)}return false}function isNamedGit(e){const t=e.replaceAll(/\p{Default_Ignorable_Code_Point}/gu,"")
return/^(?:\.git|git~1)[. ]*(?::.*)?$/is.test(t)}function isRepository(e){const has=t=>(0,o.I)((0,r.join)(e,t))!==null
return has("HEAD")&&(has("commondir")||has("objects")&&has("refs"))}var a=n(9823)
var c=n(9600)
function reportTarget(e,t){const n=(0,r.resolve)(e.root,t)
try{const i=(0,r.join)(follow((0,r.dirname)(n)),(0,r.basename)(n))
if(!(0,o.W0)(i))(0,s.lstatSync)(i)
const a=e.relativePath(t)!==null&&!e.contains(i)
const c=liesInGit(e,i)
return{path:t,realPath:i,linkTarget:(0,o.zg)(i),lost:null,strays:a,isInGit:c}}catch(e){const s=(0,o.$N)(e)==="ENOENT"
const r=s?"a symbolic link on its path leads to nothing":(0,a.A)(e)
return{path:t,realPath:n,linkTarget:null,lost:r,strays:false,isInGit:false}}}function follow(e){const t=(0,r.dirname)(e)
if(!(0,o.W0)(e)||t===e)return(0,s.realpathSync)(e)
return(0,r.join)(follow(t),(0,r.basename)(e))}function overwrites({realPath:e,linkTarget:t},n){const s=[e,t??e].map(e=>e.toLowerCase())
return n.some(e=>s.includes(e.toLowerCase()))}function reportObstacle(e){const{path:t,realPath:n,lost:s,strays:a,isInGit:c}=e
const l=`The report cannot be written to "${(0,i.t)(t)}"`
const u=(0,o.I)(n)
if(u==="folder"){return`${l}, which is a folder. Let the input "report" name a file.`}if(s!==null){return`${l}: ${s}. Name another file in the input "report".`}if(a){return`${l}, which is reached through a symbolic link that leaves the workspace. Name another file in the input "report".`}if(c){return`${l}, which lies in a folder that git keeps for itself. Name another file in the input "report".`}if(u==="other"){return`${l}, which is not a regular file, but a device or a pipe. Name another file in the input "report".`}if(nearestKind((0,r.dirname)(n))!=="folder"){return`${l}, since a part of that path is not a folder. Name another file in the input "report".`}return null}function nearestKind(e){const t=(0,r.dirname)(e)
return(0,o.I)(e)??(t===e?null:nearestKind(t))}const l=420
function writeReport({path:e,realPath:t},{text:n,id:o}){try{(0,s.mkdirSync)((0,r.dirname)(t),{recursive:true})
const e=(0,s.lstatSync)(t,{throwIfNoEntry:false})
const i=e?.isFile()===true?e.mode:l;(0,c.fR)(t,{bytes:n,mode:i,id:o})
return null}catch(t){return`The report cannot be written to "${(0,i.t)(e)}": ${(0,a.A)(t)}.`}}function removeUnfinishedReport({path:e,realPath:t},n){const s=(0,c.cF)(t,n)
if(s===null)return null
return`A temporary file beside the report "${(0,i.t)(e)}" could not be removed: ${s}.`}},3539:(e,t,n)=>{n.d(t,{aR:()=>Workspace,iz:()=>WorkspaceMissing,$N:()=>codeOf,W0:()=>isAbsent,I:()=>kindOf,zg:()=>realpathOf})
var s=n(3024)
var r=n(6760)
function spelled(e,t){const n=[]
for(const s of t.split("/")){const t=(0,r.join)(e,...n)
n.push(s===""?s:segmentOf(t,s))}return n.join("/")}function segmentOf(e,t){const n=entriesOf(e)
if(n.includes(t)||isAbsent((0,r.join)(e,t)))return t
const s=fold(t)
return n.find(e=>fold(e)===s)??longName((0,r.join)(e,t))}function fold(e){return e.normalize("NFC").toLowerCase()}function longName(e){try{return(0,r.basename)(s.realpathSync.native(e))}catch(t){if(codeOf(t)==="")throw t
return(0,r.basename)(e)}}function entriesOf(e){try{return(0,s.readdirSync)(e)}catch(e){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return[]
throw e}}class WorkspaceMissing extends Error{constructor(){super("The workspace, which the runner names in GITHUB_WORKSPACE, is not a folder that can be read. Check the repository out in a step before this one, and make sure that no step removes the folder.")}}class Workspace{root
#L
constructor(e){this.root=(0,r.resolve)(e)
const t=realpathOf(this.root)
if(t===null)throw new WorkspaceMissing
this.#L=t}relativePath(e){return pathBelow(this.root,(0,r.resolve)(this.root,e))}spelled(e){return spelled(this.root,e)}absolutePath(e){return(0,r.join)(this.root,e)}locate(e){const t=realpathOf(this.absolutePath(e))
if(t===null)return{ok:false,reason:"its path leads to no file"}
const n=pathBelow(this.#L,t)
if(n===null){return{ok:false,reason:"a symbolic link on its path leaves the workspace"}}const s=n===e?n:spelled(this.#L,n)
return{ok:true,path:e,realPath:(0,r.join)(this.#L,s)}}contains(e){return(0,r.resolve)(e)===e&&e.startsWith(this.#L+r.sep)}kindAt(e){return kindOf(this.absolutePath(e))}spellings(e,t){const n=t.toLowerCase()
return this.entries(e).filter(e=>e.slice(e.lastIndexOf("/")+1).toLowerCase()===n)}entries(e){return entriesOf(this.absolutePath(e)).map(t=>e===""?t:`${e}/${t}`).sort()}*files(e=""){for(const t of entriesOf(this.absolutePath(e)).sort()){const n=e===""?t:`${e}/${t}`
const s=entryAt(this.absolutePath(n))
if(s?.isDirectory()===true){if(t!==".git")yield*this.files(n)}else if(s!==null){yield n}}}}function pathBelow(e,t){const n=(0,r.relative)(e,t).split(r.sep).join("/")
return n===".."||n.startsWith("../")||(0,r.isAbsolute)(n)?null:n}function kindOf(e){try{const t=(0,s.statSync)(e,{throwIfNoEntry:false})
if(t===undefined)return null
if(t.isDirectory())return"folder"
return t.isFile()?"file":"other"}catch(e){if(codeOf(e)==="")throw e
return null}}function isAbsent(e){try{return(0,s.lstatSync)(e,{throwIfNoEntry:false})===undefined}catch(e){if(codeOf(e)==="")throw e
return codeOf(e)==="ENOTDIR"}}function realpathOf(e){try{return(0,s.realpathSync)(e)}catch(e){if(codeOf(e)==="")throw e
return null}}function entryAt(e){try{return(0,s.lstatSync)(e,{throwIfNoEntry:false})??null}catch(e){if(["ENOTDIR","EACCES","EPERM"].includes(codeOf(e)))return null
throw e}}function codeOf(e){if(typeof e!=="object"||e===null||!("code"in e))return""
return typeof e.code==="string"?e.code:""}},9600:(e,t,n)=>{n.d(t,{cF:()=>removeTemporary,f4:()=>writeAll,fR:()=>replaceFile,nM:()=>removeFile,v9:()=>holds})
var s=n(3024)
var r=n.n(s)
var i=n(6760)
var o=n.n(i)
var a=n(8983)
var c=n(3191)
var l=n(9823)
var u=n(2347)
var f=n(3539)
const d=420
function writeAll(e,t){const n=[]
for(const s of e){const e=writeOne(s,t)
if(e!==null)return[e,restore(n,t)].join(" ")
n.push(s)}return null}function writeOne({path:e,realPath:t,before:n,after:r},i){try{if(!holds(t,n)){return`"${(0,a.t)(e)}" was changed by something else while this step ran. Run the step alone.`}const o=n===null?d:(0,s.statSync)(t).mode
replaceFile(t,{bytes:r,mode:o,id:i})
return null}catch(t){return`"${(0,a.t)(e)}" could not be written: ${(0,l.A)(t)}.`}}function holds(e,t){if(t===null)return(0,s.statSync)(e,{throwIfNoEntry:false})===undefined
return(0,s.readFileSync)(e).equals(t)}function restore(e,t){const n=[...e].reverse().flatMap(e=>putBack(e,t))
return n.length===0?"No file was changed.":n.join(" ")}function putBack({path:e,realPath:t,before:n},r){try{if(n===null)removeFile(t)
else replaceFile(t,{bytes:n,mode:(0,s.statSync)(t).mode,id:r})
return[]}catch(t){return[`"${(0,a.t)(e)}" had been written already and could not be put back: ${(0,l.A)(t)}. It contains the new settings.`]}}function removeFile(e){new c.v((0,i.dirname)(e)).verifyHolds(e);(0,u.TF)(e)}function replaceFile(e,{bytes:t,mode:n,id:r}){const o=new c.v((0,i.dirname)(e))
const a=temporaryPath(e,r)
try{const r=(0,s.openSync)(a,"wx",384)
try{o.verifyHolds(a)
fill(r,{bytes:t,mode:n,folder:o})}finally{(0,s.closeSync)(r)}(0,u.$w)(a,e,o)}catch(e){(0,u.TF)(a,{force:true})
throw e}}function fill(e,{bytes:t,mode:n,folder:r}){try{(0,s.writeFileSync)(e,t);(0,s.fchmodSync)(e,n&4095);(0,s.fsyncSync)(e)
r.verify()}catch(t){(0,s.ftruncateSync)(e,0)
throw t}}function temporaryPath(e,t){return(0,i.join)((0,i.dirname)(e),`.${(0,i.basename)(e)}.${t}.tmp`)}function removeTemporary(e,t){try{(0,u.TF)(temporaryPath(e,t),{force:true})
return null}catch(e){return["ENOTDIR","ENAMETOOLONG"].includes((0,f.$N)(e))?null:(0,l.A)(e)}}},4879:(e,t,n)=>{n.d(t,{Vj:()=>verdictOf,dI:()=>anchorOf,md:()=>worstFirst})
function anchorOf(e){return e.replace("/","-")}function verdictOf(e){const t=new Set(e.map(e=>e.level))
if(t.has("file"))return"file"
return t.has("section")?"section":"ok"}const s=["error","warning","notice"]
const r=["file","section","runtime","advice"]
function weightOf({severity:e,level:t}){return s.indexOf(e)*r.length+r.indexOf(t)}function worstFirst(e,t){const byPlace=(e,n)=>Number(e.path!==t)-Number(n.path!==t)||e.at.line-n.at.line||e.at.column-n.at.column
return[...e].sort((e,n)=>weightOf(e)-weightOf(n)||(t===null?0:byPlace(e,n)))}},5413:(e,t,n)=>{n.d(t,{h:()=>findingOf,m:()=>broken})
var s=n(8983)
var r=n(8750)
const i=100
function broken(e,t,n){return e.flatMap(e=>firstOf(e.check(t,n)).map(t=>({rule:e,complaint:t})))}function firstOf(e){const t=e.length-i
if(t<=0)return e
const n=e.slice(0,i)
return n.map((e,s)=>s<n.length-1?e:{...e,message:`${e.message} And ${t} more of this kind.`})}function findingOf({rule:e,complaint:t},n){const{location:s=null,names:r={}}=t
const i=severityOf(e.severity,t,n.intent)
const o=n.locate(t)
const a=(t.related??[]).map(e=>({...n.locate(e),what:e.what}))
const c=t.words??e.words[0]
const l=s?.isSection===true
const u=e.lead??n.voice({level:e.level,severity:i,isPartial:s!==null,isSection:l})
const f={...r,location:s?.path??""}
const d=[fill(t.message,f),...a.map(e=>`${e.what} is ${whereIs(e,o)}.`),...originOf(t,n.intent),...c===undefined?[]:[fill(`${u}: "${c}"`,f)]]
return{rule:e.id,level:s===null?e.level:"runtime",severity:i,...o,message:d.join(" "),hint:fill(t.hint,r),related:a}}function whereIs({path:e,at:t},n){return e===n.path?`in line ${t.line}`:`in "${(0,s.t)(e)}", line ${t.line}`}function originOf({setting:e},{settings:t}){const n=e===undefined?null:(0,r.Fr)(e,t)
return n===null?[]:[`The setting comes from the input "${n}".`]}function severityOf(e,{severity:t},{mode:n}){if(t!==undefined)return t
if(e!=="awaiting")return e
return n==="inject"?"error":"warning"}const o=60
function fill(e,t){return e.replaceAll(/\{([a-z]+)\}/g,(e,n)=>{const r=Object.hasOwn(t,n)?t[n]:undefined
return r===undefined?e:(0,s.t)(r,o)})}},9130:(e,t,n)=>{n.d(t,{_:()=>related,at:()=>at})
function at(e,{start:t,end:n},s){return{file:e,span:{start:t,end:n},...s}}function related(e,t,{start:n,end:s}){return{what:e,file:t,span:{start:n,end:s}}}},5015:(e,t,n)=>{n.d(t,{y:()=>originOf})
var s=n(3024)
var r=n.n(s)
const i=/^(?:pull_request(?:_.+)?|workflow_run)$/
function originOf(e){const t=readPayload(e.GITHUB_EVENT_PATH)
if(t===o)return"unknown"
const n=pullRequestOf(t)
if(n===null)return i.test(e.GITHUB_EVENT_NAME??"")?"unknown":"trusted"
if(!isSame(n.head,member(t,"repository")))return n.isChained?"unknown":"fork"
return[e.GITHUB_ACTOR,n.author].includes("dependabot[bot]")?"dependabot":"trusted"}const o=Symbol("unreadable")
function readPayload(e){if(e===undefined||e==="")return null
try{return JSON.parse((0,s.readFileSync)(e,"utf8"))}catch{return o}}function pullRequestOf(e){const t=member(e,"pull_request")
if(isRecord(t)){return{head:member(member(t,"head"),"repo"),author:member(member(t,"user"),"login"),isChained:false}}const n=member(e,"workflow_run")
if(!isRecord(n))return null
return{head:member(n,"head_repository"),author:member(member(n,"actor"),"login"),isChained:member(n,"event")==="workflow_run"}}function isSame(e,t){const n=member(e,"full_name")
return typeof n==="string"&&n===member(t,"full_name")}function member(e,t){return isRecord(e)&&Object.hasOwn(e,t)?e[t]:null}function isRecord(e){return typeof e==="object"&&e!==null}},3644:(e,t,n)=>{n.d(t,{H:()=>runningJob,L:()=>commitOfEvent})
function runningJob(e){return{action:known(e.GITHUB_ACTION_REPOSITORY),repository:known(e.GITHUB_REPOSITORY),workflow:workflowOf(e),job:known(e.GITHUB_JOB)}}function workflowOf({GITHUB_WORKFLOW_REF:e,GITHUB_REPOSITORY:t}){const n=known(e?.replace(/@.*$/s,""))
const s=`${t??""}/`
const r=n?.toLowerCase().startsWith(s.toLowerCase())??false
return n!==null&&r?n.slice(s.length):n}function commitOfEvent({GITHUB_SHA:e}){return known(e)}function known(e){return e===undefined||e===""?null:e}},581:(e,t,n)=>{n.d(t,{b:()=>Runner})
var s=n(5892)
var r=n(1708)
var i=n.n(r)
var o=n(8983)
var a=n(9125)
var c=n(8938)
var l=n(8516)
class Secrets{#j=new Set
#B=new l.p("ours")
add(e){if(!(0,c.$f)(e)||this.#j.has(e))return[]
const t=(0,c.XP)(e).filter(e=>!this.#j.has(e))
for(const e of t)this.#j.add(e)
this.#B.add(e)
return t}redact(e){return this.#B.redact(e)}show(e,t=4096){const redact=e=>this.redact(e)
const n=(0,a.gu)(e,{redact:redact,longest:this.#B.longest})
return(0,a.Jj)(redact((0,o.t)(redact(n),Infinity)),t)}}var u=n(8750)
var f=n(4879)
function ruleLink(e,t){const n=t.startsWith("workflow/")?"docs/leak-paths.md":"docs/rules.md"
const s=`${n}#${(0,f.dI)(t)}`
const{GITHUB_ACTION_REPOSITORY:r,GITHUB_ACTION_REF:i}=e
if(!r||!i)return s
const o=e.GITHUB_SERVER_URL??"https://github.com"
return encodeURI(`${o}/${r}/blob/${i}/`)+s}var d=n(4086)
const m=4096
const h=9
class Runner{#U=new Secrets
#G={error:0,warning:0,notice:0}
input=e=>s.getInput(e,{trimWhitespace:false})
forgetInputs(){(0,d.Q)("INPUT_")}mask(e){for(const t of this.#U.add(e))s.setSecret(t)}maskInputs(e){const t=e?this.#U:new Secrets
const n=["password","username"].map(this.input)
for(const e of[...n,...(0,u.wL)(this.input("host"))]){for(const n of t.add(e))s.setSecret(n)}}redact(e){return this.#U.redact(e)}show(e){return this.#U.show(e,m)}log(e){s.info(this.show(e))}debug(e){s.debug(this.show(e))}startGroup(e){s.startGroup(this.show(e))}endGroup(){s.endGroup()}group(e,t){this.startGroup(e)
for(const e of t)this.log(e)
this.endGroup()}roomFor(e){return Math.max(0,h-this.#G[e])}annotate(e,t,n){this.#G[e]+=1
const r=n===undefined?{}:{...n,file:this.redact(n.file)}
s[e](this.show(t),r)}ruleLink(e){return ruleLink(i().env,e)}fail(e){s.setFailed(this.show(e))}output(e,t){s.setOutput(e,t)}outputPaths(e,t){const n=this.redact(t)
s.setOutput(e,n)
if(n===t)return
this.annotate("warning",`The output "${e}" contains the user name or the password, so *** stands in its place: a step that reads the output will not find what it looks for. Rename the file or folder that bears that name.`)}async summarize(e){if(!i().env["GITHUB_STEP_SUMMARY"])return
await s.summary.addRaw(this.redact(e)).write()}}},8862:(e,t,n)=>{n.d(t,{XQ:()=>saveJournal,cs:()=>saveStep,fP:()=>savedState})
var s=n(5892)
var r=n(4086)
const i="step"
const o="journal"
function saveStep(e){s.saveState(i,e)}function saveJournal(e){s.saveState(o,e)}function savedState(){const e=s.getState(i)
const t=s.getState(o);(0,r.Q)("STATE_")
if(e===""&&t==="")return"none"
if(!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e))return"damaged"
return{id:e,journal:t===""?null:t}}},4086:(e,t,n)=>{n.d(t,{Q:()=>removeVariables})
var s=n(1708)
var r=n.n(s)
function removeVariables(e){for(const t of Object.keys(r().env)){if(t.toUpperCase().startsWith(e))Reflect.deleteProperty(r().env,t)}}},869:(e,t,n)=>{n.d(t,{E4:()=>providerComplaints,lc:()=>providerOf,sx:()=>r})
const s=[{id:"sendgrid",name:"SendGrid",host:"smtp.sendgrid.net",hosts:/(^|\.)sendgrid\.net$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"the word apikey",password:'an API key, which begins with "SG." and has the right "Mail Send"',demands:[{id:"SENDGRID_USER",severity:"error",setting:"userName",message:"SendGrid's user name is the word apikey, for every account. Set it to that.",broken:({userName:e})=>e!=="apikey"},{id:"SENDGRID_KEY",severity:"warning",setting:"password",message:"SendGrid's password is an API key, which begins with SG. This one does not.",broken:({userName:e,password:t})=>["apikey",""].includes(e)&&!t.startsWith("SG.")}]},{id:"mailgun",name:"Mailgun",host:"smtp.mailgun.org",hosts:/(^|\.)mailgun\.org$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[465],userName:"a full address at the sending domain, such as postmaster@mg.example.com",password:"the SMTP password of that address",demands:[{id:"MAILGUN_USER",severity:"error",setting:"userName",message:"Mailgun's user name is a full address at the sending domain, such as postmaster@mg.example.com. This one does not contain an @.",broken:({userName:e})=>!e.includes("@")}]},{id:"amazon-ses",name:"Amazon SES",host:"email-smtp.REGION.amazonaws.com",hosts:/^email-smtp[.-].*amazonaws\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the user name of SMTP credentials: AKIA and 16 capital letters or digits",password:"the password of SMTP credentials: 44 characters, for one region",demands:[{id:"SES_IAM",severity:"error",setting:"password",message:"The password has 40 characters, as the secret keys of IAM have; SMTP passwords of Amazon SES have 44. Make SMTP credentials in the SES console, in the region of the host.",broken:({password:e})=>e.length===40},{id:"SES_USER",severity:"warning",setting:"userName",message:"SMTP user names of Amazon SES are AKIA and 16 capital letters or digits. This one is not.",broken:({userName:e})=>!/^AKIA[A-Z0-9]{16}$/.test(e)}]},{id:"postmark",name:"Postmark",host:"smtp.postmarkapp.com",hosts:/(^|\.)postmarkapp\.com$/,startTlsPorts:[587,2525,25],implicitTlsPorts:[],userName:"the API token of the server, or the access key of an SMTP token",password:"the same token, or the secret key of that SMTP token",demands:[{id:"POSTMARK_PAIR",severity:"warning",setting:"userName",message:"The password looks like the API token of a Postmark server; user name and password are then the same token. Here they differ.",broken:({userName:e,password:t})=>/^[0-9a-f]{8}-/.test(t)&&e!==t},{id:"POSTMARK_465",severity:"error",setting:"port",message:"Postmark does not have a port 465. Use 587.",broken:({port:e})=>e===465}]},{id:"brevo",name:"Brevo",host:"smtp-relay.brevo.com",hosts:/(^|\.)(brevo|sendinblue)\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:'the login shown under "SMTP & API"',password:"an SMTP key, which begins with xsmtpsib-",demands:[{id:"BREVO_KEY",severity:"error",setting:"password",message:'The password is an API key of Brevo (xkeysib-…). SMTP wants an SMTP key (xsmtpsib-…). Make one under "SMTP & API".',broken:({password:e})=>e.startsWith("xkeysib-")}]},{id:"microsoft-365",name:"Microsoft 365",host:"smtp.office365.com",hosts:/(^|\.)(office365|outlook)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the full sign-in name",password:"the password of the mailbox, for which SMTP AUTH must be on",demands:[]},{id:"gmail",name:"Gmail",host:"smtp.gmail.com",hosts:/(^|\.)(gmail|googlemail)\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the full address",password:"an app password: 16 small letters",demands:[{id:"GMAIL_APP",severity:"warning",setting:"password",message:"Gmail takes an app password (16 small letters, from myaccount.google.com/apppasswords), not the account's own.",broken:({password:e})=>!/^[a-z]{4}( ?[a-z]{4}){3}$/.test(e)}]},{id:"mailjet",name:"Mailjet",host:"in-v3.mailjet.com",hosts:/(^|\.)mailjet\.com$/,startTlsPorts:[587,25],implicitTlsPorts:[465],userName:"the API key",password:"the secret key",demands:[]},{id:"sparkpost",name:"SparkPost",host:"smtp.sparkpostmail.com",hosts:/(^|\.)sparkpostmail\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"SMTP_Injection",password:"an API key",demands:[{id:"SPARKPOST_USER",severity:"error",setting:"userName",message:"SparkPost's user name is SMTP_Injection, for every account. Set it to that.",broken:({userName:e})=>e!=="SMTP_Injection"}]},{id:"resend",name:"Resend",host:"smtp.resend.com",hosts:/(^|\.)resend\.com$/,startTlsPorts:[587,2587,25],implicitTlsPorts:[465,2465],userName:"the word resend",password:"an API key, which begins with re_",demands:[{id:"RESEND_USER",severity:"error",setting:"userName",message:"Resend's user name is the word resend, for every account. Set it to that.",broken:({userName:e})=>e!=="resend"}]},{id:"mailtrap",name:"Mailtrap",host:"live.smtp.mailtrap.io",hosts:/(^|\.)mailtrap\.io$/,startTlsPorts:[587,2525],implicitTlsPorts:[],userName:"the word api",password:"an API token",demands:[]},{id:"smtp2go",name:"SMTP2GO",host:"mail.smtp2go.com",hosts:/(^|\.)smtp2go\.com$/,startTlsPorts:[587,2525],implicitTlsPorts:[465],userName:"an SMTP user made in the account",password:"that SMTP user's password",demands:[]},{id:"azure-communication-services",name:"Azure Communication Services",host:"smtp.azurecomm.net",hosts:/(^|\.)azurecomm\.net$/,startTlsPorts:[587,25],implicitTlsPorts:[],userName:"the user name of an SMTP username resource, or RESOURCE.APPLICATION-ID.TENANT-ID",password:"a client secret of that Entra application",demands:[]}]
const r={"amazon-ses":"mail","microsoft-365":"login",gmail:"login","azure-communication-services":"mail"}
function providerOf(e){const t=e.trim().toLowerCase().replace(/\.$/,"")
return s.find(({hosts:e})=>e.test(t))??null}function providerComplaints(e){const t=e.host===null?null:providerOf(e.host)
if(t===null)return[]
const n={port:e.port,userName:e.userName??"",password:e.password??""}
return t.demands.filter(({setting:e,broken:t})=>n[e]!==""&&t(n)).map(({id:e,severity:t,setting:n,message:s})=>({id:e,severity:t,setting:n,message:s}))}},8938:(e,t,n)=>{n.d(t,{$f:()=>isSecret,XP:()=>formsOf,c3:()=>u,xm:()=>rareFormsOf})
var s=n(4573)
var r=n.n(s)
var i=n(6030)
var o=n(4390)
var a=n(8983)
var c=n(3675)
var l=n(9583)
const u=4
function isSecret(e){return e.length>=u&&e.trim()!==""&&!(0,l.Me)(e)}function formsOf(e){const t=[e,...e.split(/[\r\n]+/)]
const n=new Set(t.flatMap(e=>[e,e.trim()]).filter(isSecret))
return worthMasking([...n].flatMap(e=>[e,...escapedForms(e)]))}function rareFormsOf(e){const t=s.Buffer.from(e,"utf8").toString("hex")
const n=[e.replaceAll(/\s+/g,""),t,...formsOf(e)]
const r=n.map(e=>e.replaceAll("+","-").replaceAll("/","_"))
return worthMasking([...n,...r])}function worthMasking(e){return[...new Set(e)].filter(isSecret).sort((e,t)=>t.length-e.length)}function escapedForms(e){const t=[(0,o.G)(e,'"'),(0,o.G)(e,"'")]
return[...t.flatMap(e=>i.JC.map(t=>(0,i.nW)(e,t))),(0,o.G)(e,'"').replaceAll("'","&apos;"),JSON.stringify(e).slice(1,-1),e.toWellFormed(),e.replaceAll("\\","/"),(0,a.t)(e,Infinity),encodeURIComponent(e.toWellFormed()),...base64Forms(e)]}function base64Forms(e){const t=s.Buffer.from(e,"utf8")
const n=t.toString("base64")
const r=[0,1,2].map(e=>{const n=(3-e)%3
const s=Math.floor((t.length-n)/3)*3
return t.subarray(n,n+s).toString("base64")})
return[n,(0,c.f)(n,/=/),...r.filter(e=>e.length>=8)]}},9583:(e,t,n)=>{n.d(t,{Me:()=>isNoSecret,P5:()=>placeholderIn,TJ:()=>isTemplateHost,ab:()=>isTemplateCredential,cK:()=>isTemplateSender,cr:()=>placeholderInPassword,wK:()=>isPlaceholder})
const s=/\$\{\{[^{}\r\n]+\}\}/
const r=/@Microsoft\.KeyVault\([^()\r\n]+\)/i
const i=[/#\{[^{}\r\n]+\}#?/,/\$\([^()\r\n]+\)/,/\$\{[^{}\r\n]+\}/,/\{\{[^{}\r\n]+\}\}/,/\{#[^{}\r\n]+#\}/,/\[\[[^[\]\r\n]+\]\]/,/@@[\w.: -]+@@/,/__[A-Za-z0-9][\w.:-]*__/]
const o=/\{ *[A-Za-z_][\w.: -]*\}/
const a=[/%[\w.: -]+%/,/--[A-Za-z0-9][\w.:-]*--/]
function isPlaceholder(e){const t=e.trim()
const isWhole=e=>e.exec(t)?.[0]===t
return[s,r,...i,o,...a].some(isWhole)}function placeholderIn(e){return placeholderInPassword(e)??(o.test(e)?"token":null)}function placeholderInPassword(e){if(s.test(e))return"workflow"
if(r.test(e))return"key-vault"
return isPlaceholder(e)||i.some(t=>t.test(e))?"token":null}function isTemplateHost(e){return/^(?:127\.0\.0\.1|localhost)$/i.test(e.trim())}function isTemplateCredential(e){return/^(?:username|password)$/i.test(e)}function isTemplateSender(e){return/^noreply@example\.com$/i.test(e.trim())}const c=/^(?:apikey|resend|smtp_injection|true|false|2465|2525|2587)$/i
function isNoSecret(e){const t=e.trim()
const n=[isPlaceholder,isTemplateHost,isTemplateCredential,isTemplateSender]
return c.test(t)||n.some(e=>e(t))}},8516:(e,t,n)=>{n.d(t,{p:()=>Redactor})
var s=n(4573)
function after(e,t){const n=e.text.replaceAll(...t)
return n===e.text?e:{text:n,origin:{reading:e,step:t}}}function placesOf({origin:e},t){if(e===null||t.length===0)return t
const{reading:n,step:s}=e
const{starts:r,ends:i}=sourcesOf(n.text,s)
const placeOf=([e,t])=>[r[e]??0,i[t-1]??0]
return placesOf(n,t.map(placeOf))}function sourcesOf(e,[t,n]){const[s,r]=[[],[]]
let i=0
const keepUpTo=e=>{while(i<e){s.push(i)
i+=1
r.push(i)}}
for(const o of e.matchAll(t)){const[e,...t]=o
keepUpTo(o.index)
i+=e.length
for(let a=n(e,...t).length;a>0;a-=1){s.push(o.index)
r.push(i)}}keepUpTo(e.length)
return{starts:s,ends:r}}const nothing=()=>""
const r=[/(?![\t\r\n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu,nothing]
const i=[new RegExp(String.raw`\u{1b}(?:\[[0-?]*[ -\/]*[@-~]|\][^\u{1b}]*)`,"gu"),nothing]
const o=new Map(Object.entries({amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}))
const a=[/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}|x[\da-f]{1,6}));/gi,(e,t,n="")=>{if(t!==undefined)return o.get(t.toLowerCase())??e
const s=Number(n.replace(/^x/i,"0x"))
return s>1114111?e:String.fromCodePoint(s)}]
const c=[/(?:%[\da-f]{2})+/gi,e=>s.Buffer.from(e.replaceAll("%",""),"hex").toString("utf8")]
const l=[/\\(?:u([\da-f]{4})|([!-/:-@[-`{-~]))/gi,(e,t,n="")=>t===undefined?n:String.fromCharCode(Number.parseInt(t,16))]
function squeezed(e){return after(e,[/\s+/g,nothing])}function readingsOf(e){const t={text:e,origin:null}
const n=[t,...[i,c,l].map(e=>after(t,e))]
const s=new Set(n.flatMap(e=>[e,after(e,a)]))
return[...new Set([t,...[...s].map(e=>after(e,r))])]}var u=n(8938)
const f=8
const d=5e3
const m=["authenticate authentication authorization unauthorized credentials encryption incorrect mechanism password","permission recipient rejected required submission temporarily username"]
const h=new Set(m.flatMap(e=>e.split(" ")).flatMap(windowsOf))
function piecesOf(e){return windowsOf(e.slice(0,d)).filter(e=>!h.has(e))}function windowsOf(e){const t=Math.max(0,e.length-f+1)
return Array.from({length:t},(t,n)=>e.slice(n,n+f))}class Redactor{#z
#H=new Set
#V=new Set
#K=new Set
#J=new Set
longest=0
constructor(e){this.#z=e}add(e,t=false){this.#H.add(s.Buffer.from(e.trim(),"utf8").toString("latin1"))
for(const n of(0,u.xm)(e)){this.longest=Math.max(this.longest,n.length)
this.#V.add(this.#X(n))
const e=folded(n.replaceAll(/\s+/g,""))
if(e.length>=f&&(0,u.$f)(e))this.#K.add(e)
if(t)for(const t of piecesOf(e))this.#J.add(t)}}redact(e){if(this.#V.size===0)return e
const t=readingsOf(e).flatMap(e=>{const t=squeezed(e)
return[...placesOf(e,this.#Q(e.text)),...placesOf(t,this.#Z(folded(t.text)))]})
return without(e,t)}#Q(e){return[...occurrencesOf(this.#V,this.#X(e)),...this.#Y(e)]}#Z(e){const t=occurrencesOf(this.#K,e)
if(this.#J.size===0)return t
const n=windowsOf(e).map((e,t)=>this.#J.has(e)?t:-1)
return[...t,...n.filter(e=>e>=0).map(e=>[e,e+f])]}#X(e){return this.#z==="server"?folded(e):e}#Y(e){const t=[...this.#H]
const n=Math.min(...t.map(({length:e})=>e))
const isTold=e=>e.length*3>=n*4&&[0,1,2,3].map(t=>s.Buffer.from(e.slice(t),"base64").toString("latin1")).some(e=>t.some(t=>e.includes(t)))
return[...e.matchAll(/[\w+/-]{6,}={0,2}/g)].filter(([e])=>isTold(e)).map(({0:e,index:t})=>[t,t+e.length])}}function folded(e){if(!/[^\0-\x7f]/.test(e))return e.toLowerCase()
return e.replaceAll(/\p{Lu}/gu,e=>{const t=e.toLowerCase()
return t.length===e.length?t:e})}function occurrencesOf(e,t){const n=[]
for(const s of e){for(let e=t.indexOf(s);e>=0;e=t.indexOf(s,e+s.length))n.push([e,e+s.length])}return n}function without(e,t){let[n,s]=["",0]
for(const[r,i]of t.toSorted(([e],[t])=>e-t)){if(r>=s)n+=`${e.slice(s,r)}***`
s=Math.max(s,i)}return n+e.slice(s)}},8750:(e,t,n)=>{n.d(t,{Fr:()=>inputBehind,Fs:()=>i,Mp:()=>s,hG:()=>hostWithoutCredentials,qg:()=>c,tG:()=>o,wL:()=>credentialsInHost,y5:()=>r})
const s=["Network","SpecifiedPickupDirectory","PickupDirectoryFromIis"]
const r=["SevenBit","International"]
const i=[["from","from"],["host","host"],["port","port"],["username","userName"],["password","password"],["enable-ssl","enableSsl"],["default-credentials","defaultCredentials"],["client-domain","clientDomain"],["target-name","targetName"],["delivery-method","deliveryMethod"],["delivery-format","deliveryFormat"],["pickup-directory","pickupDirectoryLocation"]]
function inputBehind(e,t){if(t[e]===undefined)return null
return i.find(([,t])=>t===e)?.[0]??null}const o=new Set(["userName","password"])
const a=/^[a-z][a-z0-9+.-]*:\/\//i
function credentialsInHost(e){const t=e.lastIndexOf("@")
if(t<0)return[]
const n=e.slice(0,t).trimStart()
const s=a.exec(n)?.[0]
const r=n.slice(s?.length??0)
const i=r.indexOf(":")
if(i>=0)return[r,r.slice(0,i),r.slice(i+1)]
return s===undefined||r===""?[]:[r]}function hostWithoutCredentials(e){const[t]=credentialsInHost(e)
return t===undefined?e:e.replace(t,()=>"***")}const c="An empty value usually means that the secret's name is misspelt, that the job lacks the `environment:` the secret belongs to, that the secret is not passed on to a reusable workflow (`secrets:`), or that the run is Dependabot's, which has secrets of its own."},758:(e,t,n)=>{n.d(t,{c:()=>statusOf,d:()=>s})
const s=["site","any","never"]
const r=new Set(["network","temporary","untested"])
function statusOf(e,t){switch(t){case"never":return"warned"
case"any":return"failed"
case"site":return r.has(e)?"warned":"failed"}}},5141:(e,t,n)=>{n.d(t,{A_:()=>i,Lb:()=>StageLog,O6:()=>reaches})
var s=n(8983)
const r=["dns","tcp","greeting","ehlo","starttls","tls","cert","auth","mail","rcpt","data","message"]
const i=["connect","login","recipient","send"]
const o={connect:"ehlo",login:"auth",recipient:"rcpt",send:"message"}
function reaches(e,t){return r.indexOf(t)<=r.indexOf(o[e])}class StageLog{#ee
#te
#ne
#se=new Map
#re="dns"
#ie=null
#oe=performance.now()
constructor(e){this.#ee=e.level
this.#te=e.conceal
this.#ne=e.onStage}get current(){return this.#re}begin(e,t=null){this.#re=e
this.#ie=t
this.#oe=performance.now()}ok(e){this.#ae("ok",e)}fail(e){this.#ae("failed",e)}skip(e,t,n=null){if(!reaches(this.#ee,e))return
this.#ce({name:e,status:"skipped",ms:0,detail:this.#le(t,n)},n)}all(){return r.filter(e=>reaches(this.#ee,e)).map(e=>whole(e,this.#se.get(e)??[]))}#ae(e,t){const n=this.#re
const s=this.#ie
const r=s===null?this.#se.get(n)?.at(-1)?.ms??0:0
const i=tenths(r+performance.now()-this.#oe)
this.#ce({name:n,status:e,ms:i,detail:this.#le(t,s)},s)}#le(e,t){const n=(0,s.t)(this.#te(e))
return t===null?n:`${(0,s.t)(this.#te(t),a)}: ${n}`}#ce(e,t){const n=t===null?[]:this.#se.get(e.name)??[]
this.#se.set(e.name,[...n,e])
this.#ne(e)}}const a=100
const c=20
function whole(e,t){if(t.length===0)return{name:e,status:"skipped",ms:0,detail:"not reached"}
const n=t.map(({status:e})=>e)
const s=["failed","ok"].find(e=>n.includes(e))??"skipped"
const r=tenths(t.reduce((e,t)=>e+t.ms,0))
const i=t.slice(0,c).map(({detail:e})=>e)
const o=t.length>c?[`and ${t.length-c} more`]:[]
return{name:e,status:s,ms:r,detail:[...i,...o].join("; ")}}function tenths(e){return Math.round(e*10)/10}},9599:(e,t,n)=>{n.d(t,{a:()=>mayKnowSecrets,K:()=>readInputs})
var s=n(9137)
var r=n(8938)
var i=n(8750)
var o=n(758)
var a=n(5141)
var c=n(8983)
var l=n(3675)
const u=String.raw`[\p{L}_][\p{L}\p{M}\p{Nd}_.-]*`
const f=new RegExp(`^/?${u}(?:/${u})*/?$`,"u")
function input_grammars_trim(e){return(0,l.W)(e,/[ \t\r\n]/)}class Inputs{complaints=[]
#ue
constructor(e){this.#ue=e}raw(e){const t=this.#ue(e)
return t===""?null:t}text(e){const t=input_grammars_trim(this.#ue(e))
return t===""?null:t}lines(e,t){const n=this.#ue(e).split(/\r\n|\r|\n/).map(input_grammars_trim).filter(e=>e!=="")
return n.length===0?t:n}choice(e,t){const n=this.text(e)
if(n===null)return null
const s=t.find(e=>e.toLowerCase()===n.toLowerCase())
if(s!==undefined)return s
this.refuse(e,n,`Allowed: ${t.join(", ")}.`)
return null}boolean(e){const t=this.choice(e,["true","false"])
return t===null?null:t==="true"}sectionPaths(e){const t=this.lines(e,[])
const n=t.find(e=>!f.test(e))
if(n!==undefined){this.refuse(e,n,"Allowed: one path on each line, as in section or group/section.")}return t}port(e){const t=this.text(e)
if(t===null)return null
const n=/^[0-9]{1,5}$/.test(t)?Number(t):0
if(n>=1&&n<=65535)return n
this.refuse(e,t,"Allowed: a number from 1 to 65535; mail servers usually take 587.")
return null}seconds(e){const t=this.text(e)
if(t===null)return null
const n=/^[0-9]{1,3}$/.test(t)?Number(t):0
if(n>=1&&n<=600)return n
this.refuse(e,t,"Allowed: a whole number of seconds from 1 to 600.")
return null}refuse(e,t,n){this.complaints.push(`The input "${e}" has the unknown value "${(0,c.t)(t,60)}". ${n}`)}}const d=["inject","check"]
const m=["error","warning","never"]
function mayKnowSecrets(e){return e==="trusted"||e==="dependabot"}function readInputs(e,t){const n=new Inputs(mayKnowSecrets(t)?e:withoutSecrets(e))
const s=n.choice("mode",d)??"inject"
const r=readSettings(n)
const i=readSmokeTest(n)
const o=restriction(t,{requestedMode:s,settings:r,smokeTest:i})
const a=s==="check"||o!==null&&t!=="unknown"
const c={mode:a?"check":"inject",requestedMode:s,origin:t,notice:o,warnings:shortSecret(r),files:n.lines("files",["web.config"]),settings:r,failOn:n.choice("fail-on",m)??"error",knownSections:n.sectionPaths("known-sections"),report:n.text("report"),restore:n.boolean("restore")??true,smokeTest:o===null?i:null}
const{complaints:l}=n
return{request:c,complaints:[...l,...lacking(c,t),...contradictions(c)]}}function withoutSecrets(e){return t=>{if(t==="username"||t==="password")return""
return t==="host"?(0,i.hG)(e(t)):e(t)}}function readSmokeTest(e){const t=e.choice("smoke-test",["none",...a.A_])
const n={recipient:e.text("smoke-test-recipient"),timeoutMs:1e3*(e.seconds("smoke-test-timeout")??30),failOn:e.choice("smoke-test-fail-on",o.d)??"site",authorities:e.text("smoke-test-ca")}
return t===null||t==="none"?null:{level:t,...n}}function readSettings(e){const t={from:e.text("from"),host:e.text("host"),port:e.port("port"),userName:e.raw("username"),password:e.raw("password"),enableSsl:e.boolean("enable-ssl"),defaultCredentials:e.boolean("default-credentials"),clientDomain:e.text("client-domain"),targetName:e.text("target-name"),deliveryMethod:e.choice("delivery-method",i.Mp),deliveryFormat:e.choice("delivery-format",i.y5),pickupDirectoryLocation:e.text("pickup-directory")}
return Object.fromEntries(Object.entries(t).filter(([,e])=>e!==null))}function shortSecret({password:e=""}){if(e===""||e.length>=r.c3)return[]
return[`The input "password" has fewer than ${r.c3} characters: it is too short to be masked in the log, and to be a password. If the server takes it, choose a longer one.`]}function restriction(e,{requestedMode:t,settings:n,smokeTest:s}){const r=s===null?"":" No smoke test runs."
if(e==="dependabot"){if(t==="check"||n.password!==undefined)return null
return`This is Dependabot's pull request, and the input "password" is empty: nothing is injected, the files are checked only.${r} Dependabot has secrets of its own.`}if(e==="fork"&&t==="inject"){return`This pull request comes from another repository: nothing is injected, the files are checked only.${r}`}if(e==="trusted"||s===null)return null
const i=e==="fork"?"This pull request comes from another repository":h
return`${i}: no smoke test runs, since the pull request could choose the mail server.`}const h="The event of this run (GITHUB_EVENT_PATH) does not tell where the run comes from, so it may be a pull request from a fork"
function lacking({mode:e,settings:t},n){if(e==="check")return[]
if(n==="unknown"){return[`${h}, into which no secret goes. Run the job again, or set "mode" to "check".`]}if(Object.keys(t).length>0)return[]
return[`There is nothing to inject: no input with a setting has a value (${inputNames()}). ${i.qg} To check the files without secrets, set "mode" to "check".`]}function contradictions(e){const{requestedMode:t,failOn:n,settings:s}=e
const r=unwritable(s)
if(t==="inject"&&n==="never"){r.push('The input "fail-on" is "never", which is allowed in mode "check" only. Allowed in mode "inject": error, warning.')}const{defaultCredentials:i,userName:o,password:a}=s
if(i===true&&(o!==undefined||a!==undefined)){r.push(`The inputs "default-credentials" and "${o===undefined?"password":"username"}" contradict each other: with defaultCredentials="true", .NET ignores user name and password. Take one of them out.`)}return r}function inputNames(){return i.Fs.map(([e])=>e).join(", ")}function unwritable(e){return i.Fs.flatMap(([t,n])=>{const r=e[n]
const o=typeof r==="string"?(0,s.DB)(r):null
if(typeof r!=="string"||o===null)return[]
const a=i.tG.has(n)?"":` at character ${o+1}`
return[`The input "${t}" contains${a} a character that XML cannot contain (a control character, half of a surrogate pair, U+FFFE or U+FFFF). Set the value again without it; text that was copied often brings one along.`]})}},3412:(e,t,n)=>{n.d(t,{Lt:()=>select,TL:()=>quoted,ZH:()=>isWebConfig,ig:()=>leftOut,yS:()=>folderOf})
var s=n(2030)
var r=n(8983)
function isWebConfig(e){return/(?:^|\/)web\.config$/i.test(e)}function select(e,t){const n=e.filter(({path:e,byGlob:t})=>t&&i.test(e))
const s=e.filter(e=>!n.includes(e))
const r=s.filter(({path:e})=>isWebConfig(e))
const o=new Set(r.map(({path:e})=>folderOf(e)))
const a=s.map(e=>({...e,isNested:isNested(e,o)}))
const c=t==="inject"?a.filter(e=>e.isNested):[]
return{files:t==="inject"?a.filter(e=>!e.isNested):a,leftOut:[...leftOut(c,"nested"),...leftOut(n,"built")]}}const i=/(?:^|\/)(?:bin|obj|node_modules)\//i
function isNested({path:e,byGlob:t},n){return t&&isWebConfig(e)&&foldersAbove(e).some(e=>n.has(e))}function leftOut(e,t){return e.map(({path:e})=>({path:e,reason:t}))}function quoted(e){return(0,s.D)(e,e=>`"${(0,r.t)(e)}"`)}function folderOf(e){return e.slice(0,e.lastIndexOf("/")+1)}function foldersAbove(e){const t=e.split("/").slice(0,-1)
return t.map((e,n)=>t.slice(0,n).map(e=>`${e}/`).join(""))}},6030:(e,t,n)=>{n.d(t,{D4:()=>decode,JC:()=>i,lF:()=>encode,nW:()=>withReferences})
var s=n(4573)
var r=n.n(s)
const i=["utf-8","utf-16le","utf-16be","us-ascii","iso-8859-1","windows-1252"]
const o="€‚ƒ„…†‡ˆ‰Š‹ŒŽ"+"‘’“”•–—˜™š›œžŸ"
const a={"utf-8":null,"utf-16le":null,"utf-16be":null,"us-ascii":/[^\0-\x7f]/u,"iso-8859-1":/[^\0-\xff]/u,"windows-1252":new RegExp(`[^\\0-\\x7f\\xa0-\\xff${o}]`,"u")}
function decode(e,t){switch(t){case"utf-8":if((0,s.isAscii)(e))return e.toString("latin1")
return(0,s.isUtf8)(e)?e.toString("utf8"):{badByte:firstBadUtf8(e)}
case"us-ascii":return(0,s.isAscii)(e)?e.toString("latin1"):{badByte:e.findIndex(e=>e>127)}
case"iso-8859-1":return e.toString("latin1")
case"windows-1252":return e.toString("latin1").replaceAll(/[\x80-\x9f]/g,e=>o.charAt(e.charCodeAt(0)-128))
case"utf-16le":return decodeUtf16(e)
case"utf-16be":return decodeUtf16(e.length%2===0?s.Buffer.from(e).swap16():e)}}function encode(e,t){if(a[t]?.test(e)===true)throw new RangeError(`The text does not fit into ${t}`)
switch(t){case"utf-8":return s.Buffer.from(e,"utf8")
case"utf-16le":return s.Buffer.from(e,"utf16le")
case"utf-16be":return s.Buffer.from(e,"utf16le").swap16()
case"us-ascii":case"iso-8859-1":return s.Buffer.from(e,"latin1")
case"windows-1252":return s.Buffer.from(e.replaceAll(/[^\0-\x7f\xa0-\xff]/g,e=>String.fromCharCode(o.indexOf(e)+128)),"latin1")}}function lackedBy(e){const t=a[e]
return t&&new RegExp(t,"gu")}function withReferences(e,t){const n=lackedBy(t)
if(n===null)return e
return e.replaceAll(n,e=>`&#x${(e.codePointAt(0)??0).toString(16).toUpperCase()};`)}function decodeUtf16(e){if(e.length%2!==0)return{badByte:e.length-1}
const t=e.toString("utf16le")
if(t.isWellFormed())return t
const n=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
return{badByte:t.search(n)*2}}function firstBadUtf8(e){let t=0
let n=e.length
while(n-t>64){const r=characterStart(e,t+Math.floor((n-t)/2))
if((0,s.isUtf8)(e.subarray(t,r)))t=r
else n=r}while(t<n){const n=[1,2,3,4].find(n=>(0,s.isUtf8)(e.subarray(t,t+n)))
if(n===undefined||t+n>e.length)return t
t+=n}return t}function characterStart(e,t){let n=t
while(n>t-3&&((e[n]??0)&192)===128)n-=1
return n}},9892:(e,t,n)=>{n.d(t,{q:()=>Lines})
const s=/\r\n|[\r\n]/g
class Lines{#fe
constructor(e){this.#fe=new Int32Array(1+countLineEnds(e))
for(let t=1;s.test(e);t+=1)this.#fe[t]=s.lastIndex}get count(){return this.#fe.length}range({start:e,end:t}){const n=this.#de(e)
const s=this.#de(t)
return{line:n+1,column:e-(this.#fe[n]??0)+1,endLine:s+1,endColumn:t-(this.#fe[s]??0)+1}}#de(e){let t=0
let n=this.#fe.length-1
while(t<n){const s=Math.ceil((t+n)/2)
if((this.#fe[s]??0)<=e)t=s
else n=s-1}return t}}function countLineEnds(e){let t=0
while(s.test(e))t+=1
return t}},5602:(e,t,n)=>{n.d(t,{E:()=>decodeSource})
var s=n(4573)
var r=n.n(s)
var i=n(8983)
var o=n(6030)
var a=n(9892)
class Source{text
encoding
#me
#he=null
constructor(e,t,n){this.text=e
this.encoding=t
this.#me=n}range(e){this.#he??=new a.q(this.text)
return this.#he.range(e)}encode(e){const t=(0,o.lF)(e,this.encoding)
return this.#me.length===0?t:s.Buffer.concat([this.#me,t])}withReferences(e){return(0,o.nW)(e,this.encoding)}}function decodeSource(e){const t=s.Buffer.from(e.buffer,e.byteOffset,e.byteLength)
const{encoding:n,mark:r}=detect(t)
if(n==="utf-32")return refused(d,f)
const i=t.subarray(r)
const a=declared(i,n)
const c=reconcile(n,r>0,a)
if(typeof c!=="string")return refused(a?.at??d,c)
const l=(0,o.D4)(i,c)
if(typeof l!=="string")return badByte(i,c,l.badByte)
return{ok:true,source:new Source(l,c,t.subarray(0,r))}}function detect(e){const t=e.toString("hex",0,4)
if(/^(?:fffe0000|0000feff|3c000000|0000003c)/.test(t))return{encoding:"utf-32",mark:0}
if(t.startsWith("efbbbf"))return{encoding:"utf-8",mark:3}
if(t.startsWith("fffe"))return{encoding:"utf-16le",mark:2}
if(t.startsWith("feff"))return{encoding:"utf-16be",mark:2}
if(t.startsWith("3c00"))return{encoding:"utf-16le",mark:0}
if(t.startsWith("003c"))return{encoding:"utf-16be",mark:0}
return{encoding:null,mark:0}}function declared(e,t){const n=t==="utf-16le"||t==="utf-16be"
const s=(0,o.D4)(firstTag(e),n?t:"iso-8859-1")
if(typeof s!=="string")return null
const r=/^(<\?xml(?=[ \t\r\n])[^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["'])([A-Za-z][\w.-]*)["']/.exec(s)
if(r===null)return null
const[,i="",c=""]=r
const l=i.length
return{name:c,at:new a.q(s).range({start:l,end:l+c.length})}}function firstTag(e){const t=e.indexOf(">")
return e.subarray(0,t<0?0:t+2-t%2)}const c={"utf-8":"utf-8","utf-16":"utf-16",unicode:"utf-16","iso-10646-ucs-2":"utf-16","ucs-2":"utf-16","utf-16le":"utf-16le","utf-16be":"utf-16be",unicodefffe:"utf-16be","us-ascii":"us-ascii",ascii:"us-ascii","iso-8859-1":"iso-8859-1",latin1:"iso-8859-1","windows-1252":"windows-1252","x-ansi":"windows-1252"}
const l={utf8:"utf-8",utf_8:"utf-8",utf16:"utf-16",utf_16:"utf-16",cp1252:"windows-1252",windows1252:"windows-1252","win-1252":"windows-1252",iso88591:"iso-8859-1","iso8859-1":"iso-8859-1"}
function reconcile(e,t,n){if(n===null)return e??"utf-8"
const{name:s}=n
const r=s.toLowerCase()
const i=Object.hasOwn(c,r)?c[r]:undefined
if(i===undefined)return unread(s)
if(e==="utf-16le"||e==="utf-16be"){return i==="utf-16"||i===e?e:contradicted(s,"UTF-16")}if(i==="utf-16"||i==="utf-16le"||i==="utf-16be")return notUtf16(s)
return t&&i!=="utf-8"?contradicted(s,"UTF-8 with a byte order mark"):i}const u=40
function unread(e){const t=e.toLowerCase()
const n=Object.hasOwn(l,t)?l[t]:undefined
if(n===undefined){return{message:`The XML declaration names the encoding "${(0,i.t)(e,u)}", which this action does not read.`,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`There is no encoding of the name "${e}". .NET Framework refuses the whole file: "System does not support '${e}' encoding."`,hint:`Write encoding="${n}".`}}function contradicted(e,t){return{message:`The XML declaration says encoding="${(0,i.t)(e,u)}", but the file is saved as ${t}.`,hint:'Let the declaration name the encoding in which the file is saved, or save the file in the declared one. Best of all: UTF-8 and encoding="utf-8".'}}function notUtf16(e){return{message:`The XML declaration says encoding="${e}", but the file is not saved as UTF-16. .NET Framework refuses the whole file: "There is no Unicode byte order mark. Cannot switch to Unicode."`,hint:'Write encoding="utf-8".'}}const f={message:"The file is saved as UTF-32, which this action does not read.",hint:'Save the file as UTF-8, and write encoding="utf-8".'}
const d={line:1,column:1,endLine:1,endColumn:1}
function badByte(e,t,n){const s=(0,o.D4)(e.subarray(0,n),t)
const{length:r}=typeof s==="string"?s:""
const i=new a.q(typeof s==="string"?s:"")
const c=i.range({start:r,end:r})
return refused({...c,endColumn:c.endColumn+1},badByteWords(t))}function badByteWords(e){const t=`This byte is not part of a character in ${e.toUpperCase()}, the encoding of this file.`
if(e==="us-ascii"){return{message:t,hint:'Save the file as UTF-8, and write encoding="utf-8".'}}return{message:`${t} .NET Framework refuses the whole file: "Invalid character in the given encoding."`,hint:"The file was probably saved in another encoding, such as windows-1252: save it as UTF-8."}}function refused(e,t){return{ok:false,fault:{at:e,...t}}}},9137:(e,t,n)=>{n.d(t,{DB:()=>forbiddenCharacter,Eg:()=>matchEndAt,Jr:()=>isAllowed,R8:()=>codePointName,o2:()=>nameEndAt,t$:()=>spaceEndAt,un:()=>isNameStart,xC:()=>isSpace})
function isSpace(e){return e===32||e===10||e===9||e===13}function matchEndAt(e,t,n){e.lastIndex=n
return e.test(t)?e.lastIndex:null}const s=/[ \t\r\n]*/y
function spaceEndAt(e,t){return matchEndAt(s,e,t)??t}function isNameStart(e){return r.test(String.fromCodePoint(e))}const r=/[:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u
const i=/[\u0300-\u036f\u203f\u2040\xb7.0-9-]/
const o=/[:A-Z_a-z][-.0-9:A-Z_a-z]*/y
function nameEndAt(e,t){let n=matchEndAt(o,e,t)??t
if(e.charCodeAt(n)<128)return n
for(let s=e.codePointAt(n);s!==undefined;s=e.codePointAt(n)){const e=String.fromCodePoint(s)
const o=r.test(e)||n>t&&i.test(e)
if(!o)break
n+=e.length}return n}function codePointName(e){return`U+${e.toString(16).toUpperCase().padStart(4,"0")}`}const a=/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
function isAllowed(e){return e<=1114111&&!a.test(String.fromCodePoint(e))}function forbiddenCharacter(e){const t=e.search(a)
return t<0?null:t}},1519:(e,t,n)=>{n.d(t,{CW:()=>attributeValue,Rj:()=>codePointOf,Z7:()=>isPredefined,jz:()=>decodeAttribute})
const s=new Map([["amp","&"],["lt","<"],["gt",">"],["quot",'"'],["apos","'"]])
function isPredefined(e){return s.has(e)}function decodeAttribute(e){if(!e.includes("&"))return{value:e,hasEntityReference:false}
let t=false
const n=e.replaceAll(/&([^&;]*);/g,(e,n)=>{if(n.startsWith("#"))return String.fromCodePoint(codePointOf(n))
const r=s.get(n)
t||=r===undefined
return r??e})
return{value:n,hasEntityReference:t}}const r=new WeakMap
function attributeValue(e){if(e===null)return null
const{raw:t}=e
if(!t.includes("&"))return t
const n=r.get(e)??decodeAttribute(t).value
r.set(e,n)
return n}function codePointOf(e){return e.startsWith("#x")?Number.parseInt(e.slice(2),16):Number(e.slice(1))}},4390:(e,t,n)=>{n.d(t,{G:()=>escapeAttribute})
const s={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","\t":"&#x9;","\n":"&#xA;","\r":"&#xD;"}
function escapeAttribute(e,t){const n=t==='"'?/[&<>"\t\n\r]/g:/[&<>'\t\n\r]/g
return e.replaceAll(n,e=>s[e]??e)}},2926:(e,t,n)=>{n.d(t,{VD:()=>FaultError,DG:()=>fault,cA:()=>lineOf,TR:()=>refuse,HD:()=>shownName})
var s=n(8983)
var r=n(9892)
const said=(e,t)=>({message:e,hint:t})
const i={"conflict-marker":said("A conflict marker of git stands here: a merge was committed before it was resolved.","Choose one of the two sides, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>."),"forbidden-character":said("The character {name} stands here, which XML cannot contain: a control character, half of a pair, or none at all.","Delete it. It often comes with text that was copied from elsewhere, and most editors do not show it."),ampersand:said('A raw "&" stands here; in XML it begins a reference.','Write &amp; for it, also in a password: the site reads it as a single "&".'),"unknown-entity":said("This reference names an entity that XML does not know.",'Write the character itself, or its number: XML knows &amp; &lt; &gt; &quot; &apos; and numbers such as &#160; alone, not the names of HTML. For a literal "&", write &amp;.'),"reference-not-ended":said('The reference that begins here has no ";".','Add the ";", as in &amp;. For a literal "&", write &amp;.'),"character-reference":said('This character reference is not complete: "&#" wants decimal digits, "&#x" hexadecimal ones, and a ";".','Write it as &#160; or &#xA0;. For a literal "&", write &amp;.'),"forbidden-reference":said("This reference stands for a character that cannot stand in XML 1.0, not even as a reference.","Delete it."),"less-than-in-value":said('A raw "<" stands in the value of "{name}".','Write &lt; for it, also in a password: the site reads it as a single "<".'),"value-not-closed":said('The value of "{name}" has no closing quote.',"Add the quote where the value ends. If the value itself contains that quote, write &quot; (or &apos;) for it."),"value-not-quoted":said("A value in the start tag of <{name}> is not in quotes.","Put it in double quotes."),"curly-quote":said("A typographic quote stands in the start tag of <{name}> where a straight one belongs.","Put the value in straight quotes. A word processor or a web page may have changed them."),"value-missing":said("An attribute in the start tag of <{name}> has no value.",'Give it one, as in name="value". If it is not an attribute, look for a surplus quote before it.'),"equals-missing":said('In the start tag of <{name}>, the "=" between the name of an attribute and its value is missing.',"Add it here."),"stray-equals":said('This "=" is one too many: no name stands right before it.',"Delete it."),"attribute-name":said('Here, in the start tag of <{name}>, the name of an attribute, "/>" or ">" has to stand.',"Delete what stands here, or look for a missing or a surplus quote before it. Inside a value, write &quot; for a double quote."),"stray-quote":said("This quote is one too many: the value before it is closed already.","Delete it. If it belongs to the value, move it there, and write &quot; (or &apos;) for it."),"text-after-value":said('The value of "{name}" ends at this quote, and what follows is no attribute.',"If the quote belongs to the value, write &quot; (or &apos;) for it: a backslash or a second quote does not help in XML. Else delete what follows."),"space-missing":said('After the value of "{name}" there has to be a space, "/>" or ">".',"Add the space. If the quote belongs to the value, write &quot; (or &apos;) for it."),"unusual-space":said("What looks like a space here, or does not show at all, is another character, such as a no-break space.","Replace it by an ordinary space, or delete it. It often comes with text that was copied from a web page."),"duplicate-attribute":said('The attribute "{name}" appears twice in this element.',"Keep one of them."),"duplicate-expanded-name":said('The attributes "{name}" and "{other}" have the same name in the same namespace.',"Keep one of them."),"tag-not-closed":said('The start tag of <{name}> has no ">".','Add ">" or "/>" here.'),"comment-in-tag":said("A comment stands inside the start tag of <{name}>.","Move it before or after the element: inside a tag, XML knows no comments."),"end-tag-not-closed":said('The end tag </{name}> has no ">".','Add ">" here.'),"end-tag-backslash":said('An end tag begins with "</", not with a backslash.',"Write </ for it."),"stray-slash":said('A "/" in a start tag has to be followed by ">".','Write "/>" at the end of the element, and quote every value.'),"end-tag-attributes":said("An end tag contains only its name.","Write </{name}>; attributes belong in the start tag."),"end-tag-self-closed":said('An end tag does not end in "/>".',"Write </{name}>."),mismatch:said("</{name}> does not close <{other}> of line {line}, the element that is open here.","Correct the name of one of the two tags, or delete this one."),"mismatch-letter-case":said("</{name}> does not close <{other}> of line {line}: upper and lower case count.","Write both names in the same way."),"never-closed":said("</{name}> stands here while <{other}> of line {line} inside it is still open.",'Add </{other}> before this tag, where the element ends, or end its start tag with "/>" if it is empty.'),"end-tag-surplus":said("There is no open element that </{name}> could close: the one of line {line} is closed already.",'Delete this tag. An element that ends in "/>" has no end tag.'),"end-tag-alone":said("There is no open element that </{name}> could close.",'Delete it, or add the start tag. An element that ends in "/>" is closed already.'),"element-not-closed":said("The file ends, and <{name}> of line {line} is still open.","Add </{name}> where the element ends. If the file was cut off, restore it from git."),"space-after-less-than":said('White space stands between "<" and the name.','Delete the white space; for a literal "<", write &lt;.'),"raw-less-than":said('A raw "<" stands here that begins no tag.','Write &lt; for a literal "<".'),"cdata-end-in-text":said('"]]>" stands in text outside of a CDATA section.',"Write ]]&gt; for it."),"comment-not-closed":said("The comment that begins here has no end.","Add --\x3e where the comment ends."),"comment-hyphens":said('"--" stands inside a comment.',"Inside a comment, put a space between hyphens; end it with --\x3e alone."),"comment-nested":said("A comment begins inside a comment.","Delete the inner \x3c!-- and --\x3e, or end the outer comment before it: comments do not nest."),"comment-end":said("White space stands inside the end of a comment.","Write --\x3e without white space in it."),"comment-start":said("A comment has to begin with \x3c!--.","Write \x3c!-- with two hyphens."),"cdata-not-closed":said("The CDATA section that begins here has no end.","Add ]]> where it ends."),"cdata-start":said("A CDATA section has to begin with <![CDATA[, in capitals.","Write <![CDATA[ without white space."),"cdata-outside":said("A CDATA section stands outside of the root element.","Delete it, or move it into an element."),"markup-declaration":said('"<!" begins no comment, CDATA section or DOCTYPE here.','Comments begin with \x3c!--; DOCTYPE is written in capitals. For a literal "<", write &lt;.'),"doctype-misplaced":said("A DOCTYPE may stand once, and before the root element only.","Delete it; a web.config needs none."),doctype:said("The DOCTYPE is not well-formed.","Delete it; a web.config needs none, and .NET Framework takes references to its entities literally."),"declared-entities":said("With its DOCTYPE, this file is not well-formed.","Delete the DOCTYPE, and write the values themselves in place of its entities."),"instruction-not-closed":said("The processing instruction that begins here has no end.","Add ?> where it ends."),"instruction-name":said('A processing instruction needs a name right after "<?", without a colon, and white space after the name.',"Delete it; .NET Framework refuses processing instructions in a web.config."),"declaration-not-first":said("The XML declaration is not at the start of the file: something stands before it.","Delete what stands before <?xml: white space, an empty line, a comment, or a second byte order mark."),"declaration-letter-case":said("The XML declaration is written with <?xml, in lower case.",'Write <?xml version="1.0" encoding="utf-8"?>.'),declaration:said("The XML declaration is malformed: it contains version, encoding and standalone, in this order, in quotes.",'Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-version":said('The XML declaration has to begin with version="1.0".','Write <?xml version="1.0" encoding="utf-8"?>.'),"declaration-encoding":said("The XML declaration gives no usable name of an encoding.",'Write encoding="utf-8", or the encoding in which the file is saved.'),"declaration-standalone":said('In the XML declaration, standalone is "yes" or "no".',"Delete it; a web.config does not need it."),"root-missing":said("There is no root element: the file is empty, or contains comments only.","Restore the file from git."),"second-root":said("A second root element begins here: <{name}>. The root, <{other}>, ended in line {line}.","A file has one root: delete one of the two, or move this element into the other."),"root-closed-early":said("The root, <{name}>, ends here, but more elements follow from line {line}.",'The file has </{name}> once more below: delete this end tag, or write ">" for "/>".'),"text-after-root":said("Text stands after the end of the root element.","Delete it, or move it into the root. Look for an end tag too many above."),"text-before-root":said("Text stands before the root element.","Delete it. Nothing but white space and comments may stand here."),"second-mark":said("A second byte order mark (U+FEFF) stands at the start of the file.",'Delete it: save the file once "without BOM" in an editor, then again as it should be.'),"qualified-name":said('The name "{name}" is not a name with at most one prefix.',"Use one colon at most, with a name on either side."),"undeclared-prefix":said('The prefix "{name}" is declared nowhere.','Declare it with xmlns:{name}="…" on this element or above, or delete the prefix. An attribute such as xdt:Transform belongs in a transform file.'),"reserved-prefix":said("The prefixes xml and xmlns, and their namespaces, are reserved.","Choose another prefix."),"empty-namespace":said("A prefix cannot be declared with an empty namespace.","Give the namespace a name, or delete the declaration.")}
const o=60
class FaultError extends Error{fault
constructor(e){super(e.message)
this.fault=e}}function fault(e,[t,n],{name:r="",other:a="",line:c=0}={}){const fill=e=>e.replaceAll("{name}",()=>(0,s.t)(r,o)).replaceAll("{other}",()=>(0,s.t)(a,o)).replaceAll("{line}",String(c))
const{message:l,hint:u}=i[e]
return{kind:e,start:t,end:Math.max(t,n),message:fill(l),hint:fill(u)}}function refuse(...e){throw new FaultError(fault(...e))}function lineOf(e,t){return new r.q(e.slice(0,t)).count}function shownName(e,{start:t,end:n}){const s=e.startsWith("</",t)
const r=e.slice(t+(s?2:1),n)
const i=s?`<${r}`:`</${r}>`
return beginsLine(e,t)||e.includes(i)?r:"…"}function beginsLine(e,t){let n=t-1
while(n>=0&&" \t".includes(e.charAt(n)))n-=1
return n<0||"\r\n".includes(e.charAt(n))}},7665:(e,t,n)=>{n.d(t,{Fc:()=>instructionEndAt,HL:()=>declarationEndAt,Pn:()=>declaredVersion,Rp:()=>endOfDoctype,Tu:()=>doctypeEndAt,Ym:()=>commentEndAt,cQ:()=>cdataEndAt})
var s=n(9137)
var r=n(2926)
function commentEndAt(e,t){const n=e.indexOf("--",t+4)
if(n<0)(0,r.TR)("comment-not-closed",[t,t+4])
if(e.startsWith(">",n+2))return n+3
if(e.startsWith("<!",n-2))refuseNested(e,t,n-2)
const s=e.slice(n+2,n+40).trimStart();(0,r.TR)(s.startsWith(">")?"comment-end":"comment-hyphens",[n,n+2])}function refuseNested(e,t,n){const s=e.indexOf("--\x3e",n+4)
const i=s<0?-1:e.indexOf("--\x3e",s+3)
const o=e.indexOf("\x3c!--",n+4)
const a=i>=0&&(o<0||i<o)
if(a)(0,r.TR)("comment-nested",[n,n+4]);(0,r.TR)("comment-not-closed",[t,t+4])}function cdataEndAt(e,t){const n=e.indexOf("]]>",t)
if(n<0)(0,r.TR)("cdata-not-closed",[t,t+9])
return n+3}function instructionEndAt(e,t){const n=(0,s.o2)(e,t+2)
const i=e.slice(t+2,n)
if(i==="xml")(0,r.TR)("declaration-not-first",[t,n])
if(i.toLowerCase()==="xml")(0,r.TR)("declaration-letter-case",[t,n])
const o=(0,s.xC)(e.charCodeAt(n))||e.startsWith("?>",n)
if(i===""||i.includes(":")||!o)(0,r.TR)("instruction-name",[t,n])
const a=e.indexOf("?>",n)
if(a<0)(0,r.TR)("instruction-not-closed",[t,n])
return a+2}const i={version:e=>e.length>2&&e.startsWith("1.")&&!/[^0-9]/.test(e.slice(2)),encoding:e=>/^[A-Za-z]/.test(e)&&!/[^A-Za-z0-9._-]/.test(e),standalone:e=>e==="yes"||e==="no"}
function declarationEndAt(e,t){const n=pseudoAttributeEndAt(e,t+"<?xml".length,"version")
if(n===null)refuseVersion(e)
const r=optionalEndAt(e,n,"encoding")
const i=optionalEndAt(e,r,"standalone")
const o=(0,s.t$)(e,i)
if(!e.startsWith("?>",o))refuseDeclaration(e,i,"declaration")
return o+2}function pseudoAttributeEndAt(e,t,n){const r=equalsAt(e,t,n)
if(r===null)return null
const o=(0,s.t$)(e,r+1)
const a=e.charAt(o)
if(a!=='"'&&a!=="'")return null
const c=e.indexOf(a,o+1)
return c>=0&&i[n](e.slice(o+1,c))?c+1:null}function equalsAt(e,t,n){const r=(0,s.t$)(e,t)
if(r===t||!e.startsWith(n,r))return null
const i=(0,s.t$)(e,r+n.length)
return e.charAt(i)==="="?i:null}function declaredVersion(e){if(!e.startsWith("<?xml"))return null
const t=pseudoAttributeEndAt(e,"<?xml".length,"version")
const n=equalsAt(e,"<?xml".length,"version")
if(t===null||n===null)return null
return{start:(0,s.t$)(e,n+1)+1,end:t-1}}function optionalEndAt(e,t,n){const r=pseudoAttributeEndAt(e,t,n)
if(r!==null)return r
if(e.startsWith(n,(0,s.t$)(e,t))){refuseDeclaration(e,t,`declaration-${n}`)}return t}function refuseVersion(e){const t="<?xml".length
const n=equalsAt(e,t,"version")
const i=n===null?(0,s.t$)(e,t):(0,s.t$)(e,n+1)
const o=n!==null&&/["']/.test(e.charAt(i))
const a=o?i+1:i;(0,r.TR)("declaration-version",[a,a+1])}function refuseDeclaration(e,t,n){const i=(0,s.t$)(e,t)
const o=e.slice(i,i+100)
const a=/^(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*["']?/.exec(o)?.[0].length??0
const c=i>t?i+a:i;(0,r.TR)(n,[c,c+1])}function doctypeEndAt(e,t){const n={commentEndAt:commentEndAt,strayQuoteEndAt:()=>e.length}
return endOfDoctype(e,t,n)??(0,r.TR)("doctype",[t,t+9])}const o=/<\?[^]*?(?:\?>|$)|"[^"]*"|'[^']*'|[^"'<>[\]]+/y
function endOfDoctype(e,t,n){let r=0
let i=t+"<!DOCTYPE".length
while(i<e.length){const t=e.charAt(i)
const a=(0,s.Eg)(o,e,i)
if(a!==null)i=a
else if(e.startsWith("\x3c!--",i))i=n.commentEndAt(e,i)
else if(/["']/.test(t))i=n.strayQuoteEndAt(e,i)
else{i+=1
if(t===">"&&r===0)return i
r+=/[<[]/.test(t)?1:-1}}return null}},2030:(e,t,n)=>{n.d(t,{D:()=>firstFew,J:()=>firstSayings})
function firstFew(e,t,n=5){const s=e.length>n?` and ${e.length-n} more`:""
return e.slice(0,n).map(t).join(", ")+s}const s=10
function firstSayings(e){const t=e.length-s
return t<=0?e:[...e.slice(0,s),`And ${t} more of this kind.`]}},8983:(e,t,n)=>{n.d(t,{t:()=>inert})
var s=n(9125)
const r=""
const i=new RegExp(`${r}\\[[0-?]*[ -/]*[@-~]|${r}\\][^${r}]*`,"g")
const o=/[\p{Cc}\p{Zl}\p{Zp}]+/gu
const a=/[\p{Cf}\p{Co}]/gu
const c=/^ *:{2,}|(?<!:):{2,}(?=[a-z][\w-]*(?: |::))/gi
function inert(e,t=200){const{kept:n,isAll:r}=(0,s.VI)(e,t)
const l=n.toWellFormed().replaceAll(i," ").replaceAll(o," ").replaceAll(a,"").trim().replaceAll(c,e=>Array.from(e.trim()).join(" ")).replaceAll("##[","## [")
return r&&l.length<=t?l:(0,s.xI)(l,t,r)}},9125:(e,t,n)=>{n.d(t,{Jj:()=>cut,VI:()=>beginningOf,gu:()=>settled,xI:()=>marked})
const s=1e3
const r=""
const i=""
const o=57344
const a=/\ue000([^\ue000-\uf8ff]*\uf8ff?)([\ue001-\uf8fe])/g
function beginningOf(e,t){const n=Math.max(t,s)
return{kept:e.slice(0,n),isAll:e.length<=n}}function marked(e,t,n){return`${r}${e}${n?"":i}${String.fromCharCode(o+t)}`}function settled(e,{redact:t,longest:n}){return e.replaceAll(a,(e,s,r)=>{const a=r.charCodeAt(0)-o
if(!s.endsWith(i))return cut(t(s),a)
const c=t(s.slice(0,-i.length))
return cut(`${c.slice(0,Math.max(0,c.length-n))}…`,a)})}function cut(e,t){if(e.length<=t)return e
return`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}…`}},3675:(e,t,n)=>{n.d(t,{W:()=>trimOf,f:()=>trimEndOf})
function trimOf(e,t){const n=endWithout(e,t)
let s=0
while(s<n&&t.test(e.charAt(s)))s+=1
return e.slice(s,n)}function trimEndOf(e,t){return e.slice(0,endWithout(e,t))}function endWithout(e,t){let n=e.length
while(n>0&&t.test(e.charAt(n-1)))n-=1
return n}},1008:(e,t,n)=>{n.d(t,{B:()=>matchesAll,F:()=>matchesText})
function matchesAll(e,t){const{pattern:n,any:s,fits:r}=e
let i=0
let o=0
let a=null
while(o<t.length){const e=n[i]
const c=t[o]
if(e===s){a={element:i+1,item:o}
i++}else if(e!==undefined&&c!==undefined&&r(e,c)){i++
o++}else if(a!==null){a.item++;({element:i,item:o}=a)}else return false}return n.slice(i).every(e=>e===s)}function matchesText(e,t){const fits=(e,t)=>e==="?"||e===t
return matchesAll({pattern:Array.from(e),any:"*",fits:fits},Array.from(t))}},181:t=>{t.exports=e(import.meta.url)("buffer")},4573:t=>{t.exports=e(import.meta.url)("node:buffer")},1421:t=>{t.exports=e(import.meta.url)("node:child_process")},7598:t=>{t.exports=e(import.meta.url)("node:crypto")},610:t=>{t.exports=e(import.meta.url)("node:dns")},8474:t=>{t.exports=e(import.meta.url)("node:events")},3024:t=>{t.exports=e(import.meta.url)("node:fs")},7067:t=>{t.exports=e(import.meta.url)("node:http")},4708:t=>{t.exports=e(import.meta.url)("node:https")},7030:t=>{t.exports=e(import.meta.url)("node:net")},8161:t=>{t.exports=e(import.meta.url)("node:os")},6760:t=>{t.exports=e(import.meta.url)("node:path")},1708:t=>{t.exports=e(import.meta.url)("node:process")},7075:t=>{t.exports=e(import.meta.url)("node:stream")},1692:t=>{t.exports=e(import.meta.url)("node:tls")},3136:t=>{t.exports=e(import.meta.url)("node:url")},7975:t=>{t.exports=e(import.meta.url)("node:util")},8522:t=>{t.exports=e(import.meta.url)("node:zlib")},932:t=>{t.exports=e(import.meta.url)("process")},5892:(t,n,s)=>{s.r(n)
s.d(n,{ExitCode:()=>x,addPath:()=>addPath,debug:()=>debug,endGroup:()=>endGroup,error:()=>error,exportVariable:()=>exportVariable,getBooleanInput:()=>getBooleanInput,getIDToken:()=>getIDToken,getInput:()=>getInput,getMultilineInput:()=>getMultilineInput,getState:()=>getState,group:()=>group,info:()=>info,isDebug:()=>isDebug,markdownSummary:()=>b,notice:()=>notice,platform:()=>r,saveState:()=>saveState,setCommandEcho:()=>setCommandEcho,setFailed:()=>setFailed,setOutput:()=>setOutput,setSecret:()=>setSecret,startGroup:()=>startGroup,summary:()=>v,toPlatformPath:()=>toPlatformPath,toPosixPath:()=>toPosixPath,toWin32Path:()=>toWin32Path,warning:()=>warning})
var r={}
s.r(r)
s.d(r,{arch:()=>S,getDetails:()=>getDetails,isLinux:()=>O,isMacOS:()=>_,isWindows:()=>T,platform:()=>k})
const i=e(import.meta.url)("os")
function toCommandValue(e){if(e===null||e===undefined){return""}else if(typeof e==="string"||e instanceof String){return e}return JSON.stringify(e)}function toCommandProperties(e){if(!Object.keys(e).length){return{}}return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function issueCommand(e,t,n){const s=new Command(e,t,n)
process.stdout.write(s.toString()+i.EOL)}function issue(e,t=""){issueCommand(e,{},t)}const o="::"
class Command{constructor(e,t,n){if(!e){e="missing.command"}this.command=e
this.properties=t
this.message=n}toString(){let e=o+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=true
for(const n in this.properties){if(this.properties.hasOwnProperty(n)){const s=this.properties[n]
if(s){if(t){t=false}else{e+=","}e+=`${n}=${escapeProperty(s)}`}}}}e+=`${o}${escapeData(this.message)}`
return e}}function escapeData(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const a=e(import.meta.url)("crypto")
const c=e(import.meta.url)("fs")
function issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
if(!n){throw new Error(`Unable to find environment variable for file command ${e}`)}if(!c.existsSync(n)){throw new Error(`Missing file at path: ${n}`)}c.appendFileSync(n,`${toCommandValue(t)}${i.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(e,t){const n=`ghadelimiter_${a.randomUUID()}`
const s=toCommandValue(t)
if(e.includes(n)){throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)}if(s.includes(n)){throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)}return`${e}<<${n}${i.EOL}${s}${i.EOL}${n}`}const l=e(import.meta.url)("path")
function HttpClient(){refuse()}function BearerCredentialHandler(){refuse()}function refuse(){throw new Error("This action calls nothing over HTTP through @actions/core: getIDToken is not available (see docs/architecture.md).")}var u=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
class OidcClient{static createHttpClient(e=true,t=10){const n={allowRetries:e,maxRetries:t}
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(OidcClient.getRequestToken())],n)}static getRequestToken(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]
if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")}return e}static getIDTokenUrl(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"]
if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}return e}static getCall(e){return u(this,void 0,void 0,function*(){var t
const n=OidcClient.createHttpClient()
const s=yield n.getJson(e).catch(e=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`)})
const r=(t=s.result)===null||t===void 0?void 0:t.value
if(!r){throw new Error("Response json body do not have ID Token field")}return r})}static getIDToken(e){return u(this,void 0,void 0,function*(){try{let t=OidcClient.getIDTokenUrl()
if(e){const n=encodeURIComponent(e)
t=`${t}&audience=${n}`}debug(`ID token url is ${t}`)
const n=yield OidcClient.getCall(t)
setSecret(n)
return n}catch(e){throw new Error(`Error message: ${e.message}`)}})}}var f=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
const{access:d,appendFile:m,writeFile:h}=c.promises
const p="GITHUB_STEP_SUMMARY"
const g="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary"
class Summary{constructor(){this._buffer=""}filePath(){return f(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const e=process.env[p]
if(!e){throw new Error(`Unable to find environment variable for $${p}. Check if your runtime environment supports job summaries.`)}try{yield d(e,c.constants.R_OK|c.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}this._filePath=e
return this._filePath})}wrap(e,t,n={}){const s=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
if(!t){return`<${e}${s}>`}return`<${e}${s}>${t}</${e}>`}write(e){return f(this,void 0,void 0,function*(){const t=!!(e===null||e===void 0?void 0:e.overwrite)
const n=yield this.filePath()
const s=t?h:m
yield s(n,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return f(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(e,t=false){this._buffer+=e
return t?this.addEOL():this}addEOL(){return this.addRaw(i.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t})
const s=this.wrap("pre",this.wrap("code",e),n)
return this.addRaw(s).addEOL()}addList(e,t=false){const n=t?"ol":"ul"
const s=e.map(e=>this.wrap("li",e)).join("")
const r=this.wrap(n,s)
return this.addRaw(r).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if(typeof e==="string"){return this.wrap("td",e)}const{header:t,data:n,colspan:s,rowspan:r}=e
const i=t?"th":"td"
const o=Object.assign(Object.assign({},s&&{colspan:s}),r&&{rowspan:r})
return this.wrap(i,n,o)}).join("")
return this.wrap("tr",t)}).join("")
const n=this.wrap("table",t)
return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:s,height:r}=n||{}
const i=Object.assign(Object.assign({},s&&{width:s}),r&&{height:r})
const o=this.wrap("img",null,Object.assign({src:e,alt:t},i))
return this.addRaw(o).addEOL()}addHeading(e,t){const n=`h${t}`
const s=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1"
const r=this.wrap(s,e)
return this.addRaw(r).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t})
const s=this.wrap("blockquote",e,n)
return this.addRaw(s).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
return this.addRaw(n).addEOL()}}const w=new Summary
const b=w
const v=w
function toPosixPath(e){return e.replace(/[\\]/g,"/")}function toWin32Path(e){return e.replace(/[/]/g,"\\")}function toPlatformPath(e){return e.replace(/[/\\]/g,l.sep)}function getExecOutput(){throw new Error("This action starts no process: platform.getDetails is not available (see docs/architecture.md).")}var y=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
const getWindowsInfo=()=>y(void 0,void 0,void 0,function*(){const{stdout:e}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',undefined,{silent:true})
const{stdout:t}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',undefined,{silent:true})
return{name:t.trim(),version:e.trim()}})
const getMacOsInfo=()=>y(void 0,void 0,void 0,function*(){var e,t,n,s
const{stdout:r}=yield getExecOutput("sw_vers",undefined,{silent:true})
const i=(t=(e=r.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:""
const o=(s=(n=r.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&s!==void 0?s:""
return{name:o,version:i}})
const getLinuxInfo=()=>y(void 0,void 0,void 0,function*(){const{stdout:e}=yield getExecOutput("lsb_release",["-i","-r","-s"],{silent:true})
const[t,n]=e.trim().split("\n")
return{name:t,version:n}})
const k=i.platform()
const S=i.arch()
const T=k==="win32"
const _=k==="darwin"
const O=k==="linux"
function getDetails(){return y(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield T?getWindowsInfo():_?getMacOsInfo():getLinuxInfo()),{platform:k,arch:S,isWindows:T,isMacOS:_,isLinux:O})})}var A=undefined&&undefined.__awaiter||function(e,t,n,s){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(s.next(e))}catch(e){r(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
var x;(function(e){e[e["Success"]=0]="Success"
e[e["Failure"]=1]="Failure"})(x||(x={}))
function exportVariable(e,t){const n=toCommandValue(t)
process.env[e]=n
const s=process.env["GITHUB_ENV"]||""
if(s){return issueFileCommand("ENV",prepareKeyValueMessage(e,t))}issueCommand("set-env",{name:e},n)}function setSecret(e){issueCommand("add-mask",{},e)}function addPath(e){const t=process.env["GITHUB_PATH"]||""
if(t){issueFileCommand("PATH",e)}else{issueCommand("add-path",{},e)}process.env["PATH"]=`${e}${l.delimiter}${process.env["PATH"]}`}function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n){throw new Error(`Input required and not supplied: ${e}`)}if(t&&t.trimWhitespace===false){return n}return n.trim()}function getMultilineInput(e,t){const n=getInput(e,t).split("\n").filter(e=>e!=="")
if(t&&t.trimWhitespace===false){return n}return n.map(e=>e.trim())}function getBooleanInput(e,t){const n=["true","True","TRUE"]
const s=["false","False","FALSE"]
const r=getInput(e,t)
if(n.includes(r))return true
if(s.includes(r))return false
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n`+`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(e,t){const n=process.env["GITHUB_OUTPUT"]||""
if(n){return issueFileCommand("OUTPUT",prepareKeyValueMessage(e,t))}process.stdout.write(i.EOL)
issueCommand("set-output",{name:e},toCommandValue(t))}function setCommandEcho(e){issue("echo",e?"on":"off")}function setFailed(e){process.exitCode=x.Failure
error(e)}function isDebug(){return process.env["RUNNER_DEBUG"]==="1"}function debug(e){issueCommand("debug",{},e)}function error(e,t={}){issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+i.EOL)}function startGroup(e){issue("group",e)}function endGroup(){issue("endgroup")}function group(e,t){return A(this,void 0,void 0,function*(){startGroup(e)
let n
try{n=yield t()}finally{endGroup()}return n})}function saveState(e,t){const n=process.env["GITHUB_STATE"]||""
if(n){return issueFileCommand("STATE",prepareKeyValueMessage(e,t))}issueCommand("save-state",{name:e},toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||""}function getIDToken(e){return A(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(e)})}}}
var n={}
function __nccwpck_require__(e){var s=n[e]
if(s!==undefined){return s.exports}var r=n[e]={exports:{}}
var i=true
try{t[e](r,r.exports,__nccwpck_require__)
i=false}finally{if(i)delete n[e]}return r.exports}__nccwpck_require__.m=t
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{__nccwpck_require__.n=e=>{var t=e&&e.__esModule?()=>e["default"]:()=>e
__nccwpck_require__.d(t,{a:t})
return t}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
var t
__nccwpck_require__.t=function(n,s){if(s&1)n=this(n)
if(s&8)return n
if(typeof n==="object"&&n){if(s&4&&n.__esModule)return n
if(s&16&&typeof n.then==="function")return n}var r=Object.create(null)
__nccwpck_require__.r(r)
var i={}
t=t||[null,e({}),e([]),e(e)]
for(var o=s&2&&n;typeof o=="object"&&!~t.indexOf(o);o=e(o)){Object.getOwnPropertyNames(o).forEach(e=>i[e]=()=>n[e])}i["default"]=()=>n
__nccwpck_require__.d(r,i)
return r}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t){if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)){Object.defineProperty(e,n,{enumerable:true,get:t[n]})}}}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t)
return t},[]))})();(()=>{__nccwpck_require__.u=e=>""+e+".index.js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0}
var installChunk=t=>{var{ids:n,modules:s,runtime:r}=t
var i,o,a=0
for(i in s){if(__nccwpck_require__.o(s,i)){__nccwpck_require__.m[i]=s[i]}}if(r)r(__nccwpck_require__)
for(;a<n.length;a++){o=n[a]
if(__nccwpck_require__.o(e,o)&&e[o]){e[o][0]()}e[n[a]]=0}}
__nccwpck_require__.f.j=(t,n)=>{var s=__nccwpck_require__.o(e,t)?e[t]:undefined
if(s!==0){if(s){n.push(s[1])}else{if(true){var r=import("./"+__nccwpck_require__.u(t)).then(installChunk,n=>{if(e[t]!==0)e[t]=undefined
throw n})
var r=Promise.race([r,new Promise(n=>s=e[t]=[n])])
n.push(s[1]=r)}}}}})()
var s={}
var r=__nccwpck_require__(6760)
var i=__nccwpck_require__(1708)
var o=__nccwpck_require__.n(i)
async function endProcess(){await Promise.all([drained(o().stdout),drained(o().stderr)])
o().exit()}function drained(e){return new Promise(t=>{e.write("",()=>{t()})})}var a=__nccwpck_require__(7598)
var c=__nccwpck_require__(4320)
var l=__nccwpck_require__(9823)
var u=__nccwpck_require__(9754)
var f=__nccwpck_require__(3539)
var d=__nccwpck_require__(5015)
var m=__nccwpck_require__(3644)
var h=__nccwpck_require__(581)
var p=__nccwpck_require__(8862)
var g=__nccwpck_require__(8983)
var w=__nccwpck_require__(4879)
var b=__nccwpck_require__(8750)
function shownSettings(e){const{userName:t,password:n}=e
return{...e,userName:shownCredential(t),password:shownCredential(n)}}function shownChange(e){if(!b.tG.has(e.setting))return e
const{setting:t,before:n,after:s}=e
return{setting:t,before:shownCredential(n),after:shownCredential(s)}}function shownCredential(e){return e===null||e===""?e:"***"}function outcomeOf(e,{changed:t,changes:n,findings:s}){if(e==="check")return"checked"
if(t)return"written"
const r=s.some(({severity:e})=>e==="error")
return n.length>0||r?"not written":"unchanged"}function findingsOf(e){return(0,w.md)(e.flatMap(({findings:e})=>e),null)}function allFindingsOf({files:e,findings:t}){return(0,w.md)([...e.flatMap(e=>e.findings),...t],null)}function countOf(e,t){return e.map(({findings:e})=>e.filter(e=>e.severity===t).length).reduce((e,t)=>e+t,0)}function distinctSettings(e){const t=new Map
for(const n of e){const{effective:e}=n
if(e===null)continue
const s=JSON.stringify(e)
const r=t.get(s)
if(r===undefined)t.set(s,{settings:e,files:[n]})
else r.files.push(n)}return[...t.values()]}var v=__nccwpck_require__(7030)
var y=__nccwpck_require__(2030)
function smokeTestWords(e,t=e.blames[0]){const{host:n,port:s,level:r}=e
if(n===null){return'The smoke test was skipped: by its settings, the site sends through no mail server. Set the input "host", and "delivery-method" to Network.'}const i=serverName(n,s)
if(t===undefined)return`The smoke test of ${i} passed (${r}).`
return`${outcomeWords(e,t,i)}: ${t.diagnosis.hint}${detailsOf(t)}`}function failedTestsWords(e){const[t,...n]=e.filter(({status:e})=>e==="failed")
const s=t?.blames[0]
if(t===undefined||t.host===null||s===undefined)return null
const r=n.length===0?"":`, and ${n.length} more did not pass`
return`${outcomeWords(t,s,serverName(t.host,t.port))}${r}.`}function outcomeWords({stages:e},{diagnosis:t},n){const{stage:s,id:r,kind:i}=t
const o=e.every(({status:e})=>e==="skipped")?"was not run":`failed at ${s}`
return`The smoke test of ${n} ${o} (${r}, ${i})`}function detailsOf({diagnosis:e,setting:t,input:n,senderOf:s}){const{reply:r}=e
const i=r===null?"":` The server said: "${r}".`
const o=t===null||n===null?"":` The setting ${t} comes from the input "${n}".`
const a=(0,y.D)(s??[],e=>`"${(0,g.t)(e)}"`)
return`${i}${o}${a===""?"":` This is about the sender in ${a}.`}`}function serverName(e,t){return(0,v.isIPv6)(e)?`[${e}]:${t}`:`${e}:${t}`}const k={error:"failed",warning:"warned"}
function troublesOf(e,t){if(e.status==="skipped"){const n={words:smokeTestWords(e),stage:"skipped",places:[]}
return t==="warning"?[n]:[]}return e.blames.filter(({status:e})=>e===k[t]).map(t=>({words:smokeTestWords(e,t),stage:t.diagnosis.stage,places:t.places}))}function overallStatus({smokeTests:e}){const t=e.map(({status:e})=>e)
const n=["failed","warned","passed"].find(e=>t.includes(e))
return n??"skipped"}function annotationsOf(e,t){const n=allFindingsOf(e)
return["error","warning","notice"].flatMap(s=>[...s==="notice"?[]:ofSmokeTests(e,s),...(s==="error"?[]:e[`${s}s`]).map(e=>({level:s,message:e,place:null})),...n.filter(({severity:e})=>e===s).map(e=>ofFinding(e,t))])}function ofFinding(e,t){const{severity:n,rule:s,path:r,at:i,message:o,hint:a}=e
return{level:n,message:`${o} ${a} More: ${t(s)}`,place:{path:r,at:i,title:s}}}function ofSmokeTests({smokeTests:e},t){return e.flatMap(e=>troublesOf(e,t)).flatMap(({words:e,stage:n,places:s})=>s.length===0?[{level:t,message:e,place:null}]:s.map(s=>({level:t,message:e,place:{...s,title:`smoke-test/${n}`}})))}function placeWords({path:e,at:t}){return`${(0,g.t)(e)}:${t.line}:${t.column}`}const S=1e3
function tellAnnotations(e,t){for(const n of["error","warning","notice"]){const s=t.filter(e=>e.level===n)
const r=e.roomFor(n)
for(const{message:t,place:i}of s.slice(0,r)){if(i!==null)e.log(placeWords(i))
e.annotate(n,t,i===null?undefined:placeFor(i))}listRest(e,n,s.slice(r))}}function listRest(e,t,n){if(n.length===0)return
const s=`${t}${n.length===1?"":"s"}`
const r=n.length-S
e.group(`${n.length} more ${s}, without an annotation`,[...n.slice(0,S).map(lineOf),...r>0?[`… and ${r} more.`]:[]])}function lineOf({place:e,message:t}){return e===null?t:`${placeWords(e)} ${t}`}function placeFor({path:e,at:t,title:n}){const s={title:n,file:e,startLine:t.line,endLine:t.endLine}
if(t.line!==t.endLine)return s
return{...s,startColumn:t.column,endColumn:t.endColumn}}function tellOutputs(e,t){for(const{name:n,value:s,hasPaths:r}of t){if(r)e.outputPaths(n,s)
else e.output(n,s)}}const T={ok:"✓",failed:"✗",skipped:"–"}
function following(e){return{begins:(t,n,s)=>{e.startGroup(`Smoke test of ${serverName(t,n)} (${s}), as the site would do it`)},stageEnds:({name:t,status:n,ms:s,detail:r})=>{e.log(`${T[n]} ${t.padEnd(9)}${`${s} ms`.padStart(10)}  ${r}`)},ends:t=>{e.endGroup()
if(t.status==="passed")e.log(smokeTestWords(t))}}}function failingFindings({files:e},t){if(t==="never")return[]
return findingsOf(e).filter(({severity:e})=>e==="error"||e==="warning"&&t==="warning")}function isFailing(e,t){return e.failures.length>0||failingFindings(e,t).length>0||e.smokeTests.some(({status:e})=>e==="failed")}function failureLine(e,t){const{failures:n,mode:s,smokeTests:r}=e
if(n.length>0)return(0,y.J)(n).join(" ")
const i=findingsWords(failingFindings(e,t))??failedTestsWords(r)
if(i===null)return null
return s==="inject"?`${i} No file was written.`:i}function findingsWords(e){const[t]=e
if(t===undefined)return null
const n=countWords(e.map(({severity:e})=>e))
return`${n}: ${placeWords(t)} ${t.rule}.`}function countWords(e){return["error","warning"].map(t=>{const n=e.filter(e=>e===t).length
return n===0?"":`${n} ${t}${n===1?"":"s"}`}).filter(e=>e!=="").join(", ")}function fileLines({mode:e,files:t}){return t.map(t=>{const{path:n,kind:s,verdict:r}=t
const i=r==="ok"?wordsFor(e,t):`refused (${r})`
return`${(0,g.t)(n)} (${s}): ${i}`})}function wordsFor(e,t){const n=outcomeOf(e,t)
if(n==="unchanged")return"already as wanted"
if(n!=="written")return n
const s=t.target===t.path?"":` into ${(0,g.t)(t.target)}`
return`injected ${t.changes.map(({setting:e})=>e).join(", ")}${s}`}function outputsOf(e,t){const{mode:n,written:s}=e
const r=[["mode",n],["changed",String(s.length>0)],["errors",String(countAll(e,"error"))],["warnings",String(countAll(e,"warning"))],["smoke-test",overallStatus(e)]]
const i=[["changed-files",JSON.stringify(s)],...t===null?[]:[["report",t]]]
return[...r.map(([e,t])=>({name:e,value:t,hasPaths:false})),...i.map(([e,t])=>({name:e,value:t,hasPaths:true}))]}function countAll(e,t){const{files:n,smokeTests:s,failures:r,warnings:i}=e
const o=t==="error"?r:i
const a=s.flatMap(e=>troublesOf(e,t))
return countOf(n,t)+a.length+o.length}function plain(e){return(0,g.t)(e,Infinity).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/[\\`*_{}[\]()#+!|~$^=]/g,String.raw`\$&`).replaceAll("@","&#64;").replaceAll("://","&#58;//").replaceAll(/www\./gi,e=>`${e.slice(0,3)}&#46;`)}function table(e,t){if(t.length===0)return""
const line=e=>`| ${e.join(" | ")} |`
return[line(e),line(e.map(()=>"---")),...t.map(line)].join("\n")}const _=200
const O=10
const A="`***`"
function summaryOf(e,{show:t,ruleLink:n,fails:s}){const shown=e=>plain(t(e))
return["## SMTP settings",glance(e,s),...(0,y.J)(e.failures).map(e=>`**Failed:** ${shown(e)}`),...[...e.warnings,...e.notices].map(shown),filesTable(e,shown),changesTable(e,shown),findingsTable(e,shown,n),...effectiveTables(e,shown),...e.smokeTests.slice(0,O).map(e=>smokeTestTable(e,shown))].filter(e=>e!=="").join("\n\n").concat("\n")}function glance(e,t){const n=["error","warning"].map(t=>[t,countAll(e,t)]).filter(([,e])=>e>0).map(([e,t])=>`${t} ${e}${t===1?"":"s"}`).join(", ")
return`${t?"❌ **No go**":"✅ **Go**"}${n===""?"":`: ${n}`}`}function filesTable({files:e,mode:t},n){const s=e.slice(0,_).map(e=>[n((0,g.t)(e.path)),stateOf(e),outcomeOf(t,e)])
const r=e.length>_?`\n\n… and ${e.length-_} more files.`:""
return table(["File","State","Result"],s)+r}function stateOf({verdict:e,findings:t}){if(e==="file")return"the whole site is down"
if(e==="section")return"mail is dead, the site runs"
const n=t.filter(({severity:e})=>e==="error")
if(n.length===0)return"ready"
const s=n.every(({rule:e})=>e.startsWith("inject/"))
return s?"the site runs, nothing is injected":"the site runs, mail fails"}function changesTable({files:e,written:t},n){const s=e.flatMap(({target:e,changes:t})=>t.map(t=>[n((0,g.t)(e)),t.setting,summary_valueOf(t,"before",n),summary_valueOf(t,"after",n)]))
if(s.length===0)return""
const r=t.length>0?"Changed attributes":"What would change"
return`### ${r}\n\n${table(["File","Attribute","Before","After"],s.slice(0,_))}`}function summary_valueOf(e,t,n){const s=e[t]
if(s===null)return"(none)"
if(s==="")return"(empty)"
return s==="***"?A:n((0,g.t)(s))}function effectiveTables({files:e},t){return distinctSettings(e).slice(0,O).map(({settings:e,files:n})=>{const s=Object.entries(e).filter(([,e])=>e!==null).map(([e,n])=>[e,effectiveValue(n,t)])
const r=n.some(({changed:e,changes:t})=>!e&&t.length>0)
const i=`What the site ${r?"would use":"uses"}: ${namesOf(n,t)}`
return`### ${i}\n\n${table(["Setting","Value"],s)}`})}function namesOf(e,t){return(0,y.D)(e,({path:e})=>t((0,g.t)(e)),O)}function effectiveValue(e,t){if(e==="")return"(empty)"
return e==="***"?A:t((0,g.t)(String(e)))}function findingsTable(e,t,n){const s=allFindingsOf(e)
if(s.length===0)return""
const r=s.slice(0,_).map(e=>[e.severity,t(placeWords(e)),t(e.message),t(e.hint),linked(e.rule,n(e.rule))])
const i=s.length>_?`\n\n… and ${s.length-_} more.`:""
const o=["Severity","Place","What is wrong","What to do","Rule"]
return`### Findings\n\n${table(o,r)}${i}`}function linked(e,t){return t.startsWith("https:")?`[${e}](${t})`:e}function smokeTestTable(e,t){const n=e.stages.map(({name:e,status:n,ms:s,detail:r})=>[e,n,n==="skipped"?"":`${s} ms`,t(r)])
const s=e.host===null?"":` of ${t(serverName(e.host,e.port))}`
return[`### Smoke test${s}: ${e.status}`,...smokeTestSayings(e).map(t),table(["Stage","Status","Time","Detail"],n)].filter(e=>e!=="").join("\n\n")}function smokeTestSayings(e){if(e.blames.length===0)return[smokeTestWords(e)]
return e.blames.slice(0,O).map(t=>smokeTestWords(e,t))}var x=__nccwpck_require__(9599)
var E=__nccwpck_require__(3024)
const $=".github/workflows"
const M=/^\.github\/workflows\/[^/]+\.ya?ml$/
const C=100
const P=1e6
function readWorkflows(e){const t=[]
for(const n of e.files($)){const s=M.test(n)?readText(e,n):null
if(s!==null)t.push({path:n,text:s})
if(t.length===C)break}return t}function readText(e,t){const n=e.locate(t)
if(!n.ok||!isSmallFile(n.realPath))return null
const s=(0,l.i)(n.realPath)
return s.ok?decoded(s.bytes):null}function isSmallFile(e){try{const t=(0,E.statSync)(e)
return t.isFile()&&t.size<=P}catch(e){if((0,f.$N)(e)==="")throw e
return false}}function decoded(e){try{return new TextDecoder("utf-8",{fatal:true}).decode(e)}catch{return null}}var N=__nccwpck_require__(5141)
async function workflowAdvice({mode:e,settings:t},{workspace:n,runningJob:s},r){const i={findings:[],notices:[]}
const o=r.filter(({result:e})=>e.changes.length>0).map(({write:e,result:t})=>e?.path??t.path)
if(s.action===null||e==="inject"&&o.length===0)return i
try{const e=readWorkflows(n)
if(e.length===0)return i
const{adviseOnWorkflows:r}=await __nccwpck_require__.e(818).then(__nccwpck_require__.bind(__nccwpck_require__,818))
const a=t.password===undefined?[]:[...new Set(o)]
return{...i,findings:await r(e,{...s,injected:a})}}catch(e){return{...i,notices:[faultOf(e,"ways on which the password leaves the job")]}}}async function emptySecrets(e,{workspace:t,runningJob:n}){const s={failures:[],warnings:[],notices:[]}
const r=emptyInputs(e)
if(r.length===0||n.action===null||n.job===null)return s
try{const i=readWorkflows(t)
if(i.length===0)return s
const{secretsBehind:o}=await __nccwpck_require__.e(818).then(__nccwpck_require__.bind(__nccwpck_require__,818))
const a=await o(i,n,r)
const c=a.length===0?[]:[emptinessOf(a)]
return{...s,[e.mode==="inject"?"failures":"warnings"]:c}}catch(e){return{...s,notices:[faultOf(e,"the secrets behind empty inputs")]}}}function emptyInputs({mode:e,origin:t,smokeTest:n,settings:s}){const r=n!==null&&(0,N.O6)(n.level,"auth")
const i=e==="inject"?(0,x.a)(t):t==="trusted"&&r
if(!i)return[]
const o={username:s.userName,password:s.password}
return Object.entries(o).flatMap(([e,t])=>t===undefined?[e]:[])}const I=60
function emptinessOf(e){const t=e.map(({input:e,secret:t,path:n,line:s,isUndeclared:r})=>{const i=(0,g.t)(t,I)
const o=`"${(0,g.t)(n)}", line ${s}, takes it from the secret "${i}"`
const a=r?' That workflow is called by another one, and does not declare the secret under "on.workflow_call.secrets".':""
return`The input "${e}" is empty: ${o}.${a}`})
return`${t.join(" ")} ${b.qg} If the mail server wants no login, delete the input.`}function faultOf(e,t){const n=e instanceof Error?e.name:"no error"
return`The workflows of this repository were not read for ${t}: that ended by a fault of its own (${n}). Please report it.`}var D=__nccwpck_require__(1008)
const R=4
const F=/[[\]{}()"]/
const W=/\{[^{}]*\/|\([^()]*\//
function globObstacle(e){const t=isWide(e)?[e]:e.split("/").filter(e=>F.test(e))
return t.some(e=>e.split("*").length-1>R)?`has more than ${R} "*" together with brackets, braces or parentheses: with the right file name, that takes for ever to match. Write fewer.`:null}async function globMatcher(e){const t=lowerName(e)
if(isWide(e)){const e=await expressionOf(t)
return t=>e(lowerName(t))}const n=await Promise.all(t.split("/").map(segmentMatcher))
const s={pattern:n,any:ANY,fits:fits}
return e=>(0,D.B)(s,lowerName(e).split("/"))}const ANY=()=>true
function fits(e,t){return e(t)}async function segmentMatcher(e){if(e==="**")return ANY
if(!F.test(e))return t=>(0,D.F)(e,t)
return expressionOf(e)}async function expressionOf(e){const{default:t}=await __nccwpck_require__.e(6).then(__nccwpck_require__.t.bind(__nccwpck_require__,4006,23))
const n=t(e,{dot:true,flags:"s"})
return e=>n(e)}function isWide(e){return W.test(e)}function lowerName(e){const t=e.lastIndexOf("/")
return e.slice(0,t+1)+e.slice(t+1).toLowerCase()}const q=10
async function findFiles(e,t){const n=t.map(e=>e.replaceAll("\\","/"))
const s=n.flatMap(e=>{const t=globObstacle(e)
return t===null?[]:[complaint(e,t)]})
if(s.length>0)return{files:[],complaints:s}
const r=await exclusion(e,n)
const i=new Map
const o=[]
for(const t of n.filter(e=>!e.startsWith("!"))){const n=await matchesOf(e,t)
if(typeof n==="string")o.push(complaint(t,n))
else if(n.length===0)o.push(complaint(t,nothing(e)))
else{const t=n.filter(({path:e})=>!r(e))
for(const n of take(e,i,t))o.push(n)}}if(o.length===0&&i.size===0)o.push(allExcluded(t))
return{files:[...i.values()],complaints:o}}async function matchesOf(e,t){const n=e.relativePath(t)
if(n===null)return"leads out of the workspace. Name files below the checked-out repository."
const s=namedOutright(e,n)
if(/\.zip$/i.test(n))return L
if(s.length>0)return s.map(e=>({path:e,byGlob:false}))
if(e.kindAt(n)==="folder"){return`is a folder. Name the file, such as "${(0,g.t)(`${n===""?"":`${n}/`}web.config`)}", or use a glob.`}if(!j.test(n))return[]
const r=await globMatcher(spelledGlob(e,n))
const i=[...e.files()].filter(r).sort()
return i.map(e=>({path:e,byGlob:true}))}const L="names an archive: unpack it first, in a step before this one, and name the web.config in it."
const j=/[*?[\]{}()]/
function spelledGlob(e,t){const[,n="",s=""]=/^((?:[^*?[\]{}()/]*\/)*)(.*)$/s.exec(t)??[]
return n===""?s:`${e.spelled(n.slice(0,-1))}/${s}`}function namedOutright(e,t){const n=t.lastIndexOf("/")
const s=n<0?"":e.spelled(t.slice(0,n))
return e.spellings(s,t.slice(n+1)).filter(t=>e.kindAt(t)!=="folder")}async function exclusion(e,t){const n=t.filter(e=>e.startsWith("!")).map(t=>e.relativePath(t.slice(1).trim())).filter(e=>e!==null).map(t=>spelledGlob(e,t))
const s=await Promise.all(n.map(globMatcher))
return e=>ancestors(e).some(e=>s.some(t=>t(e)))}function ancestors(e){const t=e.split("/")
return t.map((e,n)=>t.slice(0,n+1).join("/"))}function take(e,t,n){return n.flatMap(({path:n,byGlob:s})=>{const r=e.locate(n)
if(!r.ok){return[`"${(0,g.t)(n)}", which the input "files" names, cannot be used: ${r.reason}.`]}const{realPath:i}=r
if(!t.has(i))t.set(i,{path:n,realPath:i,byGlob:s})
return[]})}function complaint(e,t){return`The pattern "${(0,g.t)(e)}" in the input "files" ${t}`}function nothing(e){const t=[]
for(const n of e.files()){if(/\.config$/i.test(n)&&/web[^/]*$/i.test(n))t.push(n)
if(t.length>q)break}if(t.length===0){return"matches nothing, and the workspace does not contain a web.config. Is there a step before this one that checks the repository out?"}const n=t.slice(0,q).map(e=>`"${(0,g.t)(e)}"`)
const s=t.length>q?", …":""
const r=t.length===1?"name it":"name one of them"
return`matches nothing. The workspace contains ${n.join(", ")}${s}: ${r}.`}function allExcluded(e){const t=e.filter(e=>e.startsWith("!"))
return`The input "files" excludes every file that it names, or names none at all: its excluding patterns are ${t.map(e=>`"${(0,g.t)(e)}"`).join(", ")}.`}var B=__nccwpck_require__(9600)
function applyEdits(e,t){const n=[]
let s=0
for(const r of inOrder(t)){if(r.start<s||r.end<r.start||r.end>e.length){throw new RangeError(`The edit [${r.start}, ${r.end}) overlaps another or leaves the text`)}n.push(e.slice(s,r.start),r.text)
s=r.end}return n.join("")+e.slice(s)}function originOf(e,t){let n=0
for(const s of inOrder(e)){const{start:e,end:r,text:i}=s
const o=e+n
if(t<o)break
if(t<o+i.length)return{edit:s,offset:e}
n+=i.length-(r-e)}return{edit:null,offset:t-n}}function inOrder(e){return[...e].sort((e,t)=>e.start-t.start)}async function plan(e,t){const n=Object.keys(t.settings).length>0
const s=e.structure(t,locateAsIs)
if((0,w.Vj)(s)==="file")return planned(e,s)
if(!n){return planned(e,[...s,...e.result(t,locateAsIs)])}if(!e.injectable)return planned(e,s)
const r=e.obstacles(t,locateAsIs)
if(r.length>0)return planned(e,[...s,...r])
return planInjection(e,t)}async function planInjection(e,t){const n=e.inject(t.settings)
const{changes:s,file:r,edits:i}=n
const o=i.length===0?r.bytes:bytesAfter(n)
const a=await reopened(e,{path:r.path,bytes:o})
const c=locateBefore(n)
const l=[...a.structure(t,c),...a.result(t,c)]
if((0,w.Vj)(l)==="ok")await readBack(a,n)
const u=t.mode==="inject"&&i.length>0?{path:r.path,before:r.bytes,after:o}:null
return{...planned(a,l,c),changes:s,write:u}}async function readBack(e,{file:t,expected:n}){const s=await e.misread(n)
if(s.length===0)return
throw new Error(`After the edit, ${s.join(", ")} in ${JSON.stringify(t.path)} did not read back as wanted. Nothing was written. This is a fault of the action: please report it.`)}function planned(e,t,n=locateAsIs){const s=(0,w.Vj)(t)
const{sender:r}=e
return{findings:(0,w.md)(t,e.path),verdict:s,effective:s==="ok"?e.effective:null,sender:r&&{address:r.address,place:n(r.spot)},placeOf:t=>n(e.spotOf(t)),changes:[],write:null}}function bytesAfter({file:e,edits:t}){return e.source.encode(applyEdits(e.source.text,t))}async function reopened(e,t){const n=await e.reopen(t)
if(n!==null)return n
throw new Error(`After the edit, ${JSON.stringify(t.path)} could not be read any more. Nothing was written. This is a fault of the action: please report it.`)}const locateAsIs=({file:e,span:t})=>({path:e.path,at:e.source.range(t)})
function locateBefore({file:e,edits:t}){return n=>{if(n.file.path!==e.path)return locateAsIs(n)
const[s,r]=[n.span.start,n.span.end].map(e=>originOf(t,e).offset)
return{path:e.path,at:e.source.range({start:s,end:r})}}}var U=__nccwpck_require__(9260)
var G=__nccwpck_require__(5602)
var z=__nccwpck_require__(1519)
var H=__nccwpck_require__(9137)
var V=__nccwpck_require__(7665)
const K=/[ \t\r\n\ufeff]+|<!--[^]*?-->|<\?[^]*?\?>/y
const J=/<([^ \t\r\n/>!?]+)/y
function rootNameOf(e){J.lastIndex=rootOffset(e)
return J.exec(e)?.[1]??null}function rootTagOf(e){if(rootNameOf(e)===null)return""
const t=rootOffset(e)
const n=e.indexOf(">",t)
return e.slice(t,n<0?e.length:n)}function rootOffset(e){let t=0
for(let n=0;n!==null;n=prologPartEndAt(e,t)){t=n}return t}function prologPartEndAt(e,t){if(!e.startsWith("<!DOCTYPE",t))return(0,H.Eg)(K,e,t)
return(0,V.Rp)(e,t,X)??e.length}const X={commentEndAt(e,t){const n=e.indexOf("--\x3e",t+4)
return n<0?e.length:n+3},strayQuoteEndAt:(e,t)=>t+1}
var Q=__nccwpck_require__(8851)
var Z=__nccwpck_require__(5413)
const Y="The SMTP server requires a secure connection or the client was not authenticated. The server response was: …"
var ee=__nccwpck_require__(7826)
const te={status:"absent"}
const ne={status:"later"}
function loginOf(e,t){const n=comesLater(e,t)
const credential=s=>{if(n&&t.settings[s]===undefined)return ne
const r=e[s]
return r?{status:"known",value:r}:te}
const s=credential("userName")
return{userName:s,password:credential("password"),defaultCredentials:e.defaultCredentials&&s.status!=="later"}}function comesLater({deliveryMethod:e},{mode:t,settings:n}){if(t!=="check"||Object.keys(n).length===0)return false
return e==="Network"&&n.defaultCredentials!==true}function knownValue(e){return e.status==="known"?e.value:""}function isExpected({status:e}){return e!=="absent"}var se=__nccwpck_require__(9583)
const re={from:"post@example.com",host:"smtp.example.com",port:587,enableSsl:true}
function wholeTemplate({settings:e,login:t},{settings:n}){const s={from:(0,se.cK)(e.from??""),host:e.deliveryMethod==="Network"&&(0,se.TJ)(e.host??""),userName:(0,se.ab)(knownValue(t.userName)),password:(0,se.ab)(knownValue(t.password))}
const r=["from","host","userName","password"].filter(e=>s[e]&&n[e]===undefined)
const i=new Set(r.map(e=>e==="password"?"userName":e))
return i.size<2?[]:r}var ie=__nccwpck_require__(6550)
const oe={id:"credentials/no-password",level:"runtime",severity:"error",words:[],check:(e,{mode:t})=>{if(t==="check"||e.settings.deliveryMethod!=="Network")return[]
const{userName:n,password:s,defaultCredentials:r}=e.settings
if(!n||s||r)return[]
return[e.at("userName",{message:'The settings have a user name, but the input "password" is empty, and the file does not contain a password either.',hint:b.qg})]}}
const ae={id:"credentials/none",level:"runtime",severity:"warning",words:[],check:(e,{mode:t,settings:n})=>{if(t==="check"||n.host===undefined)return[]
if(e.settings.deliveryMethod!=="Network")return[]
const{userName:s,password:r,defaultCredentials:i}=e.settings
if(s||r||i)return[]
return[e.at("userName",{message:"A host is set, but the user name is missing: the site will send without logging in.",hint:`If the server wants a login, set "username" and "password". ${b.qg}`})]}}
const ce={id:"credentials/no-user-name",level:"runtime",severity:"error",words:[Y],check:(e,{mode:t})=>{if(t==="check"||e.settings.deliveryMethod!=="Network")return[]
const{userName:n,password:s,defaultCredentials:r}=e.settings
if(!s||n||r)return[]
return[e.at("password",{message:"There is a password, but the user name is missing: .NET ignores the password, and sends without logging in.",hint:`Set the input "username". ${b.qg}`})]}}
const le={id:"credentials/ignored",level:"runtime",severity:"warning",words:[Y],check:e=>{if(!e.login.defaultCredentials||!isExpected(e.login.userName))return[]
return[e.at("defaultCredentials",{message:"defaultCredentials is true: the site logs in as the account that it runs under, and ignores userName and password.",hint:"Delete defaultCredentials, or set it to false."})]}}
const ue={id:"credentials/template",level:"runtime",severity:"awaiting",words:[Y],check:(e,t)=>{const n=["userName","password"].filter(t=>(0,se.ab)(knownValue(e.login[t])))
const[s]=n
if(s===undefined||wholeTemplate(e,t).includes(s))return[]
const r=n.every(e=>t.settings[e]!==undefined)
return[e.at(s,{message:`${n.length>1?"The values of userName and password are":`The value of ${s} is`} still that of the template.`,hint:'Set the inputs "username" and "password" from secrets.',...r?{severity:"warning"}:{}})]}}
const fe={id:"credentials/committed",level:"runtime",severity:"awaiting",words:[],check:(e,{settings:t})=>{const n=e.settings.password
if(!n||t.password!==undefined)return[]
if((0,se.ab)(n)||(0,se.cr)(n)!==null)return[]
return[e.at("password",{message:"The file contains a password. Everybody who can read the repository can read it.",hint:"Get a new password from the provider, and store it as a secret. Empty the value here, and let this action inject it."})]}}
const de={id:"credentials/white-space",level:"runtime",severity:"warning",words:[Y],check:e=>["userName","password"].filter(t=>{const n=knownValue(e.login[t])
return(0,ie.Bq)(n)!==n}).map(t=>e.at(t,{message:`The value of ${t} begins or ends with white space. It is sent to the server as a part of the value.`,hint:"Delete the white space in the secret or in the file, unless it belongs to the value."}))}
const me={id:"credentials/send-as",level:"runtime",severity:"warning",words:[],check:e=>{if((0,ie.Bq)(e.settings.host??"").toLowerCase()!=="smtp.office365.com")return[]
const t=(0,ee.$y)(e.settings.from??"")
const n=knownValue(e.login.userName)
if(t===null||n===""||(0,se.ab)(n))return[]
const s=(0,ee.$y)(n)??(0,ie.Bq)(n).toLowerCase()
if((0,se.P5)(n)!==null||t===s)return[]
return[e.at("from",{message:'The sender is not the mailbox that logs in. Office 365 refuses that with "5.2.252 SendAsDenied".',hint:"Send from the mailbox that userName names, or give it the right to send as the other one."})]}}
const he=[oe,ae,ce,le,ue,fe,de,me]
const pe={id:"from/template",level:"runtime",severity:"awaiting",words:[],check:(e,t)=>{if(!(0,se.cK)(e.settings.from??""))return[]
if(wholeTemplate(e,t).includes("from"))return[]
return[e.at("from",{message:"The sender is still that of the template. With it, Umbraco 7.13 and later, and 8, take the site for one without mail, whatever else is set.",hint:'Set the input "from" to an address that the server lets you send from.',...t.settings.from===undefined?{}:{severity:"error"}})]}}
const ge={id:"from/missing",level:"runtime",severity:"warning",words:["A from address must be specified."],check:(e,t)=>{const{from:n,host:s,deliveryMethod:r}=e.settings
if(n||r==="Network"&&!s)return[]
if(wholeTemplate(e,t).length>0)return[]
return[e.at("from",{message:"The sender is missing: mail works only where the code of the site names one.",hint:'Set the input "from" to an address that the server lets you send from.'})]}}
const we={id:"from/malformed",level:"runtime",severity:"error",words:["The specified string is not in the form required for an e-mail address."],check:e=>{const t=e.settings.from
if(!t||(0,se.P5)(t)!==null||(0,ee.B8)(t)!==null)return[]
return[e.at("from",{message:"The sender is not one mail address.",hint:"Write one address, as in post@example.org or, with a name, The Bakery <post@example.org> (in XML: &lt; and &gt;)."})]}}
const be={id:"from/international",level:"runtime",severity:"warning",words:[],check:e=>{if(e.settings.deliveryFormat!=="SevenBit")return[]
const t=(0,ee.B8)(e.settings.from??"")?.localPart??""
if(!/[^\0-\x7f]/.test(t))return[]
return[e.at("from",{message:'The sender has a character beyond ASCII before its "@".',hint:'Use an ASCII address, or set "delivery-format" to International, where the server has SMTPUTF8.'})]}}
const ve=[pe,ge,we,be]
const ye={id:"host/missing",level:"runtime",severity:"awaiting",words:["The SMTP host was not specified."],check:e=>{if(e.settings.deliveryMethod!=="Network")return[]
if((0,ie.Bq)(e.settings.host??"")!=="")return[]
const t=e.inComment()
const n='Set the input "host" to the name of the SMTP server.'
return[e.at("host",{message:"The SMTP host is not set.",hint:t===null?n:`${n} Nobody reads the settings in the comment.`,related:t===null?[]:[t]})]}}
const ke={id:"host/template",level:"runtime",severity:"awaiting",words:["Failure sending mail."],check:(e,t)=>{if(e.settings.deliveryMethod!=="Network")return[]
if(!(0,se.TJ)(e.settings.host??""))return[]
if(wholeTemplate(e,t).includes("host"))return[]
return[e.at("host",{message:"The host is the machine of the site itself. Umbraco Cloud does not run a mail server there.",hint:'Set the input "host" to the name of the SMTP server.',...t.settings.host===undefined?{}:{severity:"warning"}})]}}
const Se={id:"host/malformed",level:"runtime",severity:"error",words:["Failure sending mail."],check:e=>{if(e.settings.deliveryMethod!=="Network")return[]
const t=(0,ie.Bq)(e.settings.host??"")
const n=(0,se.P5)(t)===null?surplus(t):null
if(n===null)return[]
return[e.at("host",{message:`The host contains ${n}. Only a name may stand there.`,hint:'Write only the name of the server, as in smtp.example.org. The port goes into "port".'})]}}
function surplus(e){if(e.includes("@"))return'a user name or a mail address ("@")'
if(/^[a-z][a-z0-9+.-]*:\/\//i.test(e))return'a scheme ("://")'
if(/^[^:]*:\d*$/.test(e)||/\]:\d*$/.test(e))return"a port"
if(/\s/.test(e))return"white space"
return e.includes("/")?"a path":null}const Te={id:"host/white-space",level:"runtime",severity:"warning",words:[],check:e=>{const t=e.settings.host
if(!t||(0,ie.Bq)(t)===""||(0,ie.Bq)(t)===t)return[]
return[e.at("host",{message:"White space stands before or after the host.",hint:"Delete it."})]}}
const _e="Syntax error in parameters or arguments. The server response was: …"
const Oe={id:"client-domain/empty",level:"runtime",severity:"error",words:[_e],check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.clientDomain!=="")return[]
return[e.at("clientDomain",{message:"The name that the site gives itself in EHLO is empty. Servers refuse that.",hint:"Delete the attribute clientDomain, or give it the name of the site."})]}}
const Ae={id:"client-domain/malformed",level:"runtime",severity:"error",words:[_e],check:e=>{if(e.settings.deliveryMethod!=="Network")return[]
const t=e.settings.clientDomain??""
if((0,se.P5)(t)!==null||/^[!-~]*$/.test(t))return[]
return[e.at("clientDomain",{message:"The name that the site gives itself in EHLO contains white space or a character that is not allowed in a domain.",hint:'Write only the name of the site, as in www.example.org. Write a domain beyond ASCII in its "xn--" form.'})]}}
const xe=[ye,ke,Se,Te,Oe,Ae]
const Ee="Only absolute directories are allowed for pickup directory."
const $e={mail:{from:"post@example.com",deliveryMethod:"SpecifiedPickupDirectory",pickupDirectoryLocation:"C:\\mail"}}
const Me={id:"pickup/missing",level:"runtime",severity:"awaiting",words:[Ee],check:e=>{if(e.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
if(e.settings.pickupDirectoryLocation)return[]
return[e.at("pickupDirectoryLocation",{message:"The delivery method is SpecifiedPickupDirectory, but the directory is not named.",hint:'Set the input "pickup-directory", or the delivery method to Network.'})]}}
const Ce={id:"pickup/relative",level:"runtime",severity:"error",words:[Ee],check:e=>{if(e.settings.deliveryMethod!=="SpecifiedPickupDirectory")return[]
const t=e.settings.pickupDirectoryLocation
if(!t||(0,se.P5)(t)!==null||/^(?:[\\/]|[A-Za-z]:)/.test(t))return[]
return[e.at("pickupDirectoryLocation",{message:"The pickup directory is a relative path.",hint:'Write a path that begins with a drive or a "\\", as in C:\\mail. .NET does not understand "~/" here.'})]}}
const Pe=new Set(["host","port","userName","password","defaultCredentials","clientDomain","targetName"])
function unreadInputs(e){return b.Fs.filter(([,t])=>Pe.has(t)&&(e[t]??false)!==false).map(([e])=>e)}const Ne={id:"pickup/network-inputs",level:"runtime",severity:"error",words:[],check:(e,{settings:t})=>{if(e.settings.deliveryMethod==="Network")return[]
const n=unreadInputs(t)
if(n.length===0)return[]
const s=n.map(e=>`"${e}"`).join(", ")
return[e.at("deliveryMethod",{message:`Mail goes into a directory, so nothing reads ${n.length>1?"the inputs":"the input"} ${s}.`,hint:'To send through a server, set the input "delivery-method" to Network, and "host". Otherwise, leave these inputs out.'})]}}
const Ie={id:"pickup/stays-here",level:"advice",severity:"notice",words:[],check:(e,{mode:t})=>{if(t!=="check"||e.settings.deliveryMethod==="Network")return[]
if(isOnAnotherMachine(e))return[]
return[e.at("deliveryMethod",{message:"Mail goes into a directory. It does not leave the machine, unless another program sends it from there.",hint:'To send through a server, set the inputs "delivery-method" to Network, and "host".'})]}}
function isOnAnotherMachine({settings:e}){const{deliveryMethod:t,pickupDirectoryLocation:n}=e
const s=t==="SpecifiedPickupDirectory"
return s&&/^[\\/]{2}[^?.\\/]/.test(n??"")}const De=[Me,Ce,Ne,Ie]
var Re=__nccwpck_require__(869)
const Fe={from:"post@example.com",host:"smtp.sendgrid.net",port:587,enableSsl:true}
function providerBehind({settings:e}){return e.deliveryMethod==="Network"?(0,Re.lc)(e.host??""):null}const We={id:"provider/credentials",level:"runtime",severity:"awaiting",words:[Y],check:(e,t)=>{const n=providerBehind(e)
if(n===null||e.login.defaultCredentials)return[]
return(0,Re.E4)(knownOf(e)).filter(({setting:e})=>e!=="port").map(({setting:s,severity:r,message:i})=>{const o=r==="error"&&t.settings[s]!==undefined
return e.at(s,{message:i,hint:`${n.name} asks for this: as user name, ${n.userName}; as password, ${n.password}.`,...o||r==="warning"?{severity:r}:{}})})}}
function knownOf({settings:{host:e,port:t},login:n}){const known=e=>{const t=knownValue(e)
return(0,se.ab)(t)||(0,se.P5)(t)!==null?null:t}
return{host:e,port:t,userName:known(n.userName),password:known(n.password)}}const qe={id:"provider/port",level:"runtime",severity:"error",words:["The operation has timed out."],check:e=>{const t=providerBehind(e)
if(t===null||e.settings.port===465)return[]
const{name:n,host:s,startTlsPorts:r,implicitTlsPorts:i}=t
if(!i.includes(e.settings.port))return[]
return[e.at("port",{message:`On this port, ${n} speaks TLS from the first byte. .NET Framework cannot do that.`,hint:`Use enableSsl="true" with one of the ports ${r.join(", ")} of ${s}.`})]}}
function refusesWithoutTls(e){const t=providerBehind(e)
if(t===null||e.settings.enableSsl)return null
const{port:n}=e.settings
if(n===465||t.implicitTlsPorts.includes(n))return null
const s=isExpected(e.login.userName)||e.login.defaultCredentials
const r=Re.sx[t.id]
return r==="mail"||r==="login"&&s?t:null}const Le={id:"provider/tls",level:"runtime",severity:"error",words:[Y],check:e=>{const t=refusesWithoutTls(e)
if(t===null)return[]
const{name:n,startTlsPorts:s}=t
const r=Re.sx[t.id]==="mail"?"mail":"a login"
return[e.at("enableSsl",{message:`enableSsl is not true, but ${n} takes ${r} only over TLS.`,hint:`Set the input "enable-ssl" to true, with one of the ports ${s.join(", ")}.`})]}}
const je={id:"provider/basic-login",level:"advice",severity:"notice",words:[],check:e=>{if(providerBehind(e)?.id!=="microsoft-365")return[]
if(!isExpected(e.login.userName)||e.login.defaultCredentials)return[]
return[e.at("host",{message:"Microsoft 365 is giving up SMTP with user name and password, and .NET Framework cannot log in otherwise.",hint:"Plan a move to a mail relay, or to a provider that keeps this kind of login."})]}}
const Be=[We,qe,Le,je]
const Ue={from:"post@example.com",host:"smtp.example.com"}
const Ge={mail:{...Ue,port:587,enableSsl:true,userName:"shop"}}
const ze={id:"port/implicit-tls",level:"runtime",severity:"error",words:["The operation has timed out."],check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.port!==465)return[]
return[e.at("port",{message:"On port 465, the server speaks TLS from the first byte. .NET Framework cannot do that: it can only switch to TLS later (STARTTLS).",hint:'Use port 587 with enableSsl="true".'})]}}
const He={id:"port/blocked",level:"runtime",severity:"warning",words:["Failure sending mail."],check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.port!==25)return[]
if(!e.settings.host||(0,se.TJ)(e.settings.host))return[]
return[e.at("port",{message:"Mail goes to port 25. Cloud hosts often block it.",hint:'Use port 587 with enableSsl="true". Most providers offer port 2525 too.'})]}}
const Ve={id:"tls/with-pickup",level:"runtime",severity:"error",words:["SSL must not be enabled for pickup-directory delivery methods."],check:e=>{if(!e.settings.enableSsl||e.settings.deliveryMethod==="Network")return[]
return[e.at("enableSsl",{message:"enableSsl is true, but mail goes into a pickup directory.",hint:"Delete enableSsl, or set deliveryMethod to Network."})]}}
const Ke={id:"tls/off",level:"runtime",severity:"warning",words:[Y],check:e=>{if(e.settings.deliveryMethod!=="Network"||e.settings.enableSsl)return[]
const{host:t}=e.settings
const{userName:n,defaultCredentials:s}=e.login
if(!t||(0,se.TJ)(t)||!isExpected(n)||s)return[]
if(refusesWithoutTls(e)!==null)return[]
return[e.at("enableSsl",{message:"The site would log in without TLS, since enableSsl is not true.",hint:'Set the input "enable-ssl" to true.'})]}}
const Je=/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[\da-f.]*:[\da-f.]*:[\da-f.:]*\]?)$/i
const Xe=/^(?:127\.[\d.]+|\[?::1\]?)$/
const Qe={id:"tls/ip-address",level:"runtime",severity:"warning",words:["The remote certificate is invalid according to the validation procedure."],check:e=>{const{deliveryMethod:t,enableSsl:n}=e.settings
const s=(0,ie.Bq)(e.settings.host??"")
if(t!=="Network"||!n)return[]
if(!Je.test(s)||Xe.test(s))return[]
return[e.at("host",{message:"The host is an IP address, and enableSsl is true. The certificate of the server is for a name, so it does not fit.",hint:"Set the host to a name that is in the certificate of the server."})]}}
const Ze=[ze,He,Ve,Ke,Qe]
const Ye=["from","host","userName","password","pickupDirectoryLocation"]
const et={workflow:{what:"contains an expression of GitHub Actions, ${{ … }}, which GitHub replaces in workflow files only.",inFile:"Write the expression in the workflow, as an input of this action.",given:"Write the expression in the workflow itself, not in the secret or variable behind it."},"key-vault":{what:"is a reference to Azure Key Vault, which Azure resolves in app settings only: the web.config does not resolve it.",inFile:"Store the value itself as a secret of the repository, and let this action inject it.",given:"Store the value itself in the secret."},token:{what:"looks like a token that is still to be replaced.",inFile:"Let this action inject the value, or make sure that the token is replaced before the deploy.",given:"If that is what the value is meant to be, all is well. Else make sure that the token is replaced before this step, or before the deploy."}}
const tt={id:"settings/token",level:"runtime",severity:"warning",words:[],check:(e,{settings:t})=>Ye.flatMap(n=>{const s=placeholderOf(e,n,t[n]!==undefined)
if(s===null)return[]
const{what:r,inFile:i,given:o}=et[s]
return[e.at(n,{message:`The value of ${n} ${r}`,hint:t[n]===undefined?i:o})]})}
function placeholderOf(e,t,n){const s=tokens_valueOf(e,t)
if(t!=="password")return(0,se.P5)(s)
return n&&!(0,se.wK)(s)?null:(0,se.cr)(s)}function tokens_valueOf({settings:e,login:t},n){if(n==="userName"||n==="password")return knownValue(t[n])
const s=n==="pickupDirectoryLocation"&&e.deliveryMethod==="Network"
return s?"":String(e[n]??"")}const nt=[tt]
const st={userName:"user name"}
const rt={id:"settings/template",level:"runtime",severity:"awaiting",words:["Failure sending mail."],check:(e,t)=>{const n=wholeTemplate(e,t)
const[s]=n
if(s===undefined)return[]
const r=n.map(e=>st[e]??e).join(", ")
return[e.at(s,{message:`The mail settings are still those of Umbraco's template: ${r}.`,hint:'Set the inputs "from", "host", "username" and "password", the last two from secrets.'})]}}
const it=[rt]
const ot=[...it,...ve,...xe,...Ze,...he,...nt,...De,...Be]
var ct=__nccwpck_require__(4390)
function nameSpan({start:e,nameEnd:t}){return{start:e+1,end:t}}function attributeName({start:e,nameEnd:t}){return{start:e,end:t}}function startTag({start:e,startTagEnd:t}){return{start:e,end:t}}function withoutSpace(e,{start:t,end:n}){let s=t
while(s<n&&(0,H.xC)(e.charCodeAt(s)))s+=1
let r=n
while(r>s&&(0,H.xC)(e.charCodeAt(r-1)))r-=1
return{start:s,end:r}}const lt=/\r\n|\r|\n/
function indentationAt(e,t){let n=t
while(n>0&&" \t".includes(e.charAt(n-1)))n-=1
const s=n===0?lt.exec(e)?.[0]:lineEndBefore(e,n)
return s===undefined?null:{eol:s,indent:e.slice(n,t)}}function lineEndBefore(e,t){const n=e.charAt(t-1)
if(n==="\n")return e.charAt(t-2)==="\r"?"\r\n":"\n"
return n==="\r"?"\r":undefined}function indentUnit(e,t){const n=withAncestors(t)
let s=false
for(const t of[...n,...n.at(-1)?.children??[]]){const n=stepBetween(e,t,t.children[0])
if(n!==null&&n!=="")return n
s||=n===""}if(s)return""
return indentationAt(e,t.start)?.indent.startsWith("\t")===true?"\t":"  "}function withAncestors(e){const t=[e]
for(let n=e.parent;n!==null;n=n.parent)t.push(n)
return t}function stepBetween(e,t,n){if(n===undefined)return null
const s=indentationAt(e,t.start)?.indent??""
const r=indentationAt(e,n.start)?.indent
return r?.startsWith(s)===true?r.slice(s.length):null}function render(e,t){const n=e.attributes.map(({name:e,escaped:t})=>` ${e}="${t}"`)
const s=`<${e.name}${n.join("")}`
if(e.children.length===0)return`${s} />`
const r=deeper(t)
const i=e.children.map(e=>lineBreak(r)+render(e,r))
return`${s}>${i.join("")}${lineBreak(t)}</${e.name}>`}function deeper({at:e,unit:t}){return{at:e===null?null:{eol:e.eol,indent:e.indent+t},unit:t}}function lineBreak({at:e}){return e===null?"":e.eol+e.indent}function insertChildren(e,t,n){const{parent:s,after:r}=t
const i={at:childIndentation(e,s),unit:indentUnit(e,s)}
const o=n.map(e=>lineBreak(i)+render(e,i)).join("")
const a=i.at===null?null:indentationAt(e,s.start)
const c=o+lineBreak({...i,at:a})
if(s.selfClosed)return openElement(s,c)
const l=r?.end??s.startTagEnd
const u=i.at===null?l:afterTrailingComments(e,s,l)
return{start:u,end:u,text:u===s.endTagStart?c:o}}function openElement(e,t){const n=e.attributes.at(-1)?.end??e.nameEnd
return{start:n,end:e.end,text:`>${t}</${e.name}>`}}function afterTrailingComments(e,{nodes:t},n){let s=n
for(const{kind:n,start:r,end:i}of t){if(r<s)continue
if(n!=="comment"||!isBlank(e,s,r))break
s=i}const r=skipBlank(e,s)
return lt.test(e.charAt(r))?r:n}function isBlank(e,t,n){return skipBlank(e,t)>=n}function skipBlank(e,t){let n=t
while(n<e.length&&" \t".includes(e.charAt(n)))n+=1
return n}function childIndentation(e,t){const n=t.nodes.filter(({kind:e})=>e==="comment")
const s=indentationAt(e,t.start)
for(const n of t.children){const t=indentationAt(e,n.start)
if(t!==null)return t}for(const t of n){const n=indentationAt(e,t.start)
if(n!==null&&n.indent.length>(s?.indent.length??0)){return n}}const r=t.nodes.length>0&&indentationAt(e,t.endTagStart)===null
return s===null||r?null:{eol:s.eol,indent:s.indent+indentUnit(e,t)}}function mailSections(e){const t=childrenNamed(siteLevels(e.root),"system.net")
const n=childrenNamed(t,"mailSettings")
return{systemNet:t,mailSettings:n,smtp:childrenNamed(n,"smtp")}}function siteLevels(e){const t=childrenNamed([e],"location")
return[e,...t.filter(isSiteItself)].sort((e,t)=>e.start-t.start)}function isSiteItself(e){const t=e.attribute("path")
if(t===null)return true
const n=(0,z.jz)(t.raw).value
return n===""||n==="."}function childrenNamed(e,t){return e.flatMap(e=>e.children.filter(e=>e.name===t))}var ut=__nccwpck_require__(2871)
function wantedAttributes(e,t){return ut.vK.flatMap(n=>{const s=e[n.name]
const r=s??impliedValue(n,e,t)
return r===undefined?[]:[{attribute:n,value:r}]})}function impliedValue({element:e,name:t,read:n},s,r){const i=r&&(0,ut.O0)(r,e)?.attribute(t)
if(!i)return undefined
const o=n((0,z.jz)(i.raw).value)
if(t==="defaultCredentials"&&s.userName!==undefined){return o===true?null:undefined}if(t==="deliveryMethod"&&s.host!==undefined){return o==="Network"?undefined:"Network"}return undefined}function readsAs(e,{attribute:t,value:n}){return n!==null&&t.read((0,z.jz)(e).value)===n}function injectInto(e,t,n){const s=t.filter(t=>{const n=attributeFor(e,t)
return n===null?t.value!==null:!readsAs(n.raw,t)})
const r=[]
for(const t of ut.Hu){const i=(0,ut.O0)(e,t)
if(i!==null)r.push(...attributeEdits(i,ofElement(s,t),n))}const i=newElements(s,n).filter(({name:t})=>!has(e,t))
if(i.length>0){r.push(insertChildren(n.text,{parent:e,after:lastNode(e)},i))}return{edits:r,changes:s.map(t=>changeOf(t,attributeFor(e,t)))}}function injectNew(e,t,{wanted:n,page:s}){const r={name:"smtp",attributes:newAttributes(ofElement(n,"smtp"),s),children:newElements(n,s)}
const i={name:"mailSettings",attributes:[],children:[r]}
const o={name:"system.net",attributes:[],children:[i]}
const[a]=t.mailSettings
const[c]=t.systemNet
const l=n.map(e=>changeOf(e,null))
const append=(e,t)=>{const n={parent:e,after:lastNode(e)}
return{edits:[insertChildren(s.text,n,[t])],changes:l}}
if(a!==undefined)return append(a,r)
if(c!==undefined)return append(c,i)
const[u]=childrenNamed([e.root],"configSections")
const f={parent:e.root,after:u??null}
return{edits:[insertChildren(s.text,f,[o])],changes:l}}function attributeEdits(e,t,n){const s=[]
const r=[]
for(const i of t){const t=e.attribute(i.attribute.name)
if(t===null)r.push(i)
else s.push(i.value===null?removal(e,t):rewrite(t,i,n))}return r.length===0?s:[...s,addition(e,r,n)]}function rewrite(e,{value:t},n){const s=n.escape(String(t),e.quote)
return{start:e.valueStart,end:e.valueEnd,text:s}}function removal(e,t){const n=e.attributes.findLast(({end:e})=>e<=t.start)
return{start:n?.end??e.nameEnd,end:t.end,text:""}}function addition(e,t,n){const s=e.attributes.at(-1)
const r=s?.end??e.nameEnd
const i=s?.quote??'"'
const o=e.attributes.at(-2)?.end??e.nameEnd
const a=s===undefined?" ":n.text.slice(o,s.start)
const c=t.map(({attribute:e,value:t})=>`${a}${e.name}=${i}${n.escape(String(t),i)}${i}`)
return{start:r,end:r,text:c.join("")}}function newElements(e,t){return ut.Hu.filter(e=>e!=="smtp").map(n=>({name:n,attributes:newAttributes(ofElement(e,n),t),children:[]})).filter(({attributes:e})=>e.length>0)}function newAttributes(e,t){return e.flatMap(({attribute:e,value:n})=>n===null?[]:[{name:e.name,escaped:t.escape(String(n),'"')}])}function ofElement(e,t){return e.filter(({attribute:e})=>e.element===t)}function attributeFor(e,{attribute:t}){return(0,ut.O0)(e,t.element)?.attribute(t.name)??null}function has(e,t){return e.children.some(({name:e})=>e===t)}function lastNode(e){return e.nodes.at(-1)??null}function changeOf({attribute:e,value:t},n){return{setting:e.name,before:n&&(0,z.jz)(n.raw).value,after:t===null?null:String(t)}}function credentialsIn({file:e,companion:t}){const{root:n}=e.document
const s=[n,...childrenNamed([n],"location")]
const r=childrenNamed(childrenNamed(s,"system.net"),"mailSettings")
const i=[...childrenNamed(r,"smtp")]
if(t?.status==="read")i.push(t.file.document.root)
const o=new Set([...childrenNamed(i,"network"),...e.source.text.includes("SmtpSection")?networksIn(n):[]])
return[...o].flatMap(valuesOf)}function networksIn(e){const t=[]
const n=[e]
for(let e=n.pop();e!==undefined;e=n.pop()){if(e.name==="network")t.push(e)
for(const t of e.children)n.push(t)}return t}const ft=/^(?:user|user-?name|login|pass|password|pwd)$/i
function valuesOf({attributes:e}){return e.flatMap(({name:e,raw:t})=>{const n=[(0,z.jz)(t).value,t]
if(ft.test(e))return n
return e==="host"?n.flatMap(b.wL):[]})}const dt=["settings","BaseRestExtensions","FileSystemProviders","dashBoard","HealthChecks"]
function umbracoSectionsIn({document:e}){const t=childrenNamed(siteLevels(e.root),"umbracoConfiguration")
if(t.length===0)return[]
return dt.flatMap(e=>{const[n]=childrenNamed(t,e)
if(n===undefined)return[]
return[{name:e,element:n,source:(0,z.CW)(n.attribute("configSource"))}]})}function notificationSender(e){const t=settingsOf(e)
if(t?.element.name!=="settings")return null
const n=childrenNamed(childrenNamed([t.element],"content"),"notifications")
const[s]=childrenNamed(n,"email")
if(s===undefined)return null
const r=(0,ie.Bq)(contentOf(s,t.file.source.text))
return{file:t.file,element:s,address:r,state:notification_sender_stateOf(r)}}function settingsOf({file:e,umbraco:t}){const n=t.get("settings")
if(n?.status==="read")return{file:n.file,element:n.file.document.root}
const s=umbracoSectionsIn(e).find(({name:e})=>e==="settings")
return s===undefined?null:{file:e,element:s.element}}function notification_sender_stateOf(e){if(e==="")return"empty"
if(e.toLowerCase()==="your@email.here")return"template"
if((0,se.P5)(e)!==null)return"token"
return(0,ee.B8)(e)===null?"malformed":"set"}function contentOf({nodes:e},t){const n=e.map(({kind:e,start:n,end:s})=>{if(e==="cdata")return t.slice(n+"<![CDATA[".length,s-"]]>".length)
const r=e==="text"||e==="reference"
return r?(0,z.jz)(t.slice(n,s)).value:""})
return n.join("")}var mt=__nccwpck_require__(9130)
class RefusedValue extends Error{}function effectiveSettings(e){try{return read(e)}catch(e){if(e instanceof RefusedValue)return null
throw e}}const ht=Symbol("refused")
const pt={deliveryMethod:"Network",deliveryFormat:"SevenBit",port:25,enableSsl:false,defaultCredentials:false}
function differingFrom(e){const t=writtenIn(e)
const n=new Set([...t.keys()].filter(e=>t.get(e)===ht))
return e=>{const s=[...writtenIn([e])]
const r=n.size-s.filter(([e])=>n.has(e)).length
const i=r>0||s.some(([,e])=>e===ht)
if(i||n.size>0)return i!==n.size>0
return s.some(([e,n])=>n!==(t.get(e)??pt[e]))}}function writtenIn(e){const t=new Map
for(const{element:n,name:s,read:r}of ut.vK){const i=effective_text(n==="smtp"?e:childrenNamed(e,n),s)
if(i!==null)t.set(s,r(i)??ht)}return t}function read(e){const t=childrenNamed(e,"network")
const n=childrenNamed(e,"specifiedPickupDirectory")
return{from:effective_text(e,"from"),deliveryMethod:value(e,"deliveryMethod",ie.FW)??"Network",deliveryFormat:value(e,"deliveryFormat",ie.BR)??"SevenBit",host:effective_text(t,"host"),port:value(t,"port",ie.pz)??25,userName:effective_text(t,"userName"),password:effective_text(t,"password"),enableSsl:value(t,"enableSsl",ie.yG)??false,defaultCredentials:value(t,"defaultCredentials",ie.yG)??false,clientDomain:effective_text(t,"clientDomain"),targetName:effective_text(t,"targetName"),pickupDirectoryLocation:effective_text(n,"pickupDirectoryLocation")}}function effective_text(e,t){const n=e.findLast(e=>e.attribute(t)!==null)
return(0,z.CW)(n?.attribute(t)??null)}function value(e,t,n){const s=effective_text(e,t)
if(s===null)return null
const r=n(s)
if(r===null)throw new RefusedValue
return r}function mailElementsIn(e){return e.filter(({element:e})=>!isOpaque(e)).flatMap(elementsOf)}function isOpaque(e){return e.attribute("configProtectionProvider")!==null||e.attribute("configBuilders")!==null}function elementsOf({file:e,element:t,location:n}){const s=t.children.flatMap(s=>{const r=ut.Hu.find(e=>e===s.name&&e!=="smtp")
return r===undefined?[]:[{file:e,element:s,name:r,smtp:t,location:n}]})
return[{file:e,element:t,name:"smtp",smtp:t,location:n},...s]}const gt=mail_elements_namesOf(e=>ut.vK.filter(t=>t.element===e).map(({name:e})=>e))
const wt=mail_elements_namesOf(e=>e==="smtp"?ut.Hu.filter(e=>e!=="smtp"):[])
function mail_elements_namesOf(e){return{smtp:e("smtp"),network:e("network"),specifiedPickupDirectory:e("specifiedPickupDirectory")}}function schemaAttributes(e){return gt[e]}function schemaElements(e){return wt[e]}function hasForeignPrefix(e,t,n){const s=prefixOf(e)
if(s===""||s==="xml"||s==="xmlns")return false
const declares=e=>e.attribute(`xmlns:${s}`)!==null
return!declares(t)&&!declares(n)}function prefixOf(e){return e.includes(":")?e.slice(0,e.indexOf(":")):""}var bt=__nccwpck_require__(3675)
const vt=`\nappSettings AppSettingsSection requirePermission=false restartOnExternalChanges=false\nconnectionStrings ConnectionStringsSection requirePermission=false restartOnExternalChanges=true\nmscorlib IgnoreSection allowLocation=false\nruntime IgnoreSection allowLocation=false\nassemblyBinding IgnoreSection allowLocation=false\nsatelliteassemblies IgnoreSection allowLocation=false\nstartup IgnoreSection allowLocation=false\nsystem.codedom CodeDomConfigurationHandler\nsystem.data DbProviderFactoriesConfigurationHandler\nsystem.data.dataset NameValueFileSectionHandler\nsystem.data.odbc DbProviderConfigurationHandler\nsystem.data.oledb DbProviderConfigurationHandler\nsystem.data.oracleclient DbProviderConfigurationHandler\nsystem.data.sqlclient DbProviderConfigurationHandler\nconfigBuilders ConfigurationBuildersSection\nsystem.diagnostics SystemDiagnosticsSection\nsystem.runtime.remoting IgnoreSection allowLocation=false\nsystem.windows.forms WindowsFormsSection\nwindows IgnoreSection allowLocation=false\nuri UriSection\nsystem.runtime.caching/ CachingSectionGroup\nsystem.runtime.caching/memoryCache MemoryCacheSection allowDefinition=MachineToApplication\nsystem.xml.serialization/ SerializationSectionGroup\nsystem.xml.serialization/schemaImporterExtensions SchemaImporterExtensionsSection\nsystem.xml.serialization/dateTimeSerialization DateTimeSerializationSection\nsystem.xml.serialization/xmlSerializer XmlSerializerSection\nsystem.net/ NetSectionGroup\nsystem.net/authenticationModules AuthenticationModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.net/connectionManagement ConnectionManagementSection requirePermission=true restartOnExternalChanges=true\nsystem.net/defaultProxy DefaultProxySection requirePermission=true restartOnExternalChanges=true\nsystem.net/mailSettings/ MailSettingsSectionGroup\nsystem.net/mailSettings/smtp SmtpSection requirePermission=true restartOnExternalChanges=true\nsystem.net/requestCaching RequestCachingSection requirePermission=true restartOnExternalChanges=true\nsystem.net/settings SettingsSection requirePermission=true restartOnExternalChanges=true\nsystem.net/webRequestModules WebRequestModulesSection requirePermission=true restartOnExternalChanges=true\nsystem.runtime.serialization/ SerializationSectionGroup\nsystem.runtime.serialization/dataContractSerializer DataContractSerializerSection\nsystem.serviceModel/ ServiceModelSectionGroup\nsystem.serviceModel/behaviors BehaviorsSection\nsystem.serviceModel/bindings BindingsSection\nsystem.serviceModel/client ClientSection\nsystem.serviceModel/comContracts ComContractsSection\nsystem.serviceModel/commonBehaviors CommonBehaviorsSection allowDefinition=MachineOnly\nsystem.serviceModel/diagnostics DiagnosticSection\nsystem.serviceModel/extensions ExtensionsSection\nsystem.serviceModel/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.serviceModel/protocolMapping ProtocolMappingSection\nsystem.serviceModel/serviceHostingEnvironment ServiceHostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.serviceModel/services ServicesSection\nsystem.serviceModel/standardEndpoints StandardEndpointsSection\nsystem.serviceModel/routing RoutingSection\nsystem.serviceModel/tracking TrackingSection\nsystem.serviceModel.activation/ ServiceModelActivationSectionGroup\nsystem.serviceModel.activation/diagnostics ?\nsystem.serviceModel.activation/net.pipe ?\nsystem.serviceModel.activation/net.tcp ?\nsystem.transactions/ TransactionsSectionGroup\nsystem.transactions/defaultSettings DefaultSettingsSection\nsystem.transactions/machineSettings MachineSettingsSection allowDefinition=MachineOnly\nsystem.web/ SystemWebSectionGroup\nsystem.web/anonymousIdentification AnonymousIdentificationSection allowDefinition=MachineToApplication\nsystem.web/authentication AuthenticationSection allowDefinition=MachineToApplication\nsystem.web/authorization AuthorizationSection\nsystem.web/browserCaps HttpCapabilitiesSectionHandler\nsystem.web/clientTarget ClientTargetSection\nsystem.web/compilation CompilationSection requirePermission=false restartOnExternalChanges=true\nsystem.web/customErrors CustomErrorsSection\nsystem.web/deployment DeploymentSection allowDefinition=MachineOnly\nsystem.web/deviceFilters DeviceFiltersSection\nsystem.web/fullTrustAssemblies FullTrustAssembliesSection allowDefinition=MachineToApplication\nsystem.web/globalization GlobalizationSection\nsystem.web/healthMonitoring HealthMonitoringSection allowDefinition=MachineToApplication\nsystem.web/hostingEnvironment HostingEnvironmentSection allowDefinition=MachineToApplication\nsystem.web/httpCookies HttpCookiesSection\nsystem.web/httpHandlers HttpHandlersSection\nsystem.web/httpModules HttpModulesSection\nsystem.web/httpRuntime HttpRuntimeSection\nsystem.web/identity IdentitySection\nsystem.web/machineKey MachineKeySection allowDefinition=MachineToApplication\nsystem.web/membership MembershipSection allowDefinition=MachineToApplication\nsystem.web/mobileControls MobileControlsSection\nsystem.web/pages PagesSection requirePermission=false restartOnExternalChanges=true\nsystem.web/partialTrustVisibleAssemblies PartialTrustVisibleAssembliesSection allowDefinition=MachineToApplication\nsystem.web/processModel ProcessModelSection allowLocation=false allowDefinition=MachineOnly\nsystem.web/profile ProfileSection allowDefinition=MachineToApplication\nsystem.web/protocols ProtocolsSection allowDefinition=MachineToWebRoot\nsystem.web/roleManager RoleManagerSection allowDefinition=MachineToApplication\nsystem.web/securityPolicy SecurityPolicySection allowDefinition=MachineToApplication\nsystem.web/sessionPageState SessionPageStateSection\nsystem.web/sessionState SessionStateSection allowDefinition=MachineToApplication\nsystem.web/siteMap SiteMapSection allowDefinition=MachineToApplication\nsystem.web/trace TraceSection\nsystem.web/trust TrustSection allowDefinition=MachineToApplication\nsystem.web/urlMappings UrlMappingsSection allowDefinition=MachineToApplication\nsystem.web/webControls WebControlsSection\nsystem.web/webParts WebPartsSection\nsystem.web/webServices WebServicesSection\nsystem.web/xhtmlConformance XhtmlConformanceSection\nsystem.web/caching/ SystemWebCachingSectionGroup\nsystem.web/caching/cache CacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCache OutputCacheSection allowDefinition=MachineToApplication\nsystem.web/caching/outputCacheSettings OutputCacheSettingsSection allowDefinition=MachineToApplication\nsystem.web/caching/sqlCacheDependency SqlCacheDependencySection allowDefinition=MachineToApplication\nsystem.web.extensions/ SystemWebExtensionsSectionGroup\nsystem.web.extensions/scripting/ ScriptingSectionGroup\nsystem.web.extensions/scripting/scriptResourceHandler ScriptingScriptResourceHandlerSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/ ScriptingWebServicesSectionGroup\nsystem.web.extensions/scripting/webServices/jsonSerialization ScriptingJsonSerializationSection\nsystem.web.extensions/scripting/webServices/profileService ScriptingProfileServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/authenticationService ScriptingAuthenticationServiceSection allowDefinition=MachineToApplication\nsystem.web.extensions/scripting/webServices/roleService ScriptingRoleServiceSection allowDefinition=MachineToApplication\nsystem.xaml.hosting/ ?\nsystem.xaml.hosting/httpHandlers ?\nsystem.webServer IgnoreSection\nconfigProtectedData ProtectedConfigurationSection\n`
const yt=vt.trim().split("\n").map(e=>{const[t="",n="?",...s]=e.split(" ")
return{path:t.replace(/\/$/,""),kind:t.endsWith("/")?"group":"section",type:n==="?"?null:n,attributes:new Map(s.map(nameAndValue))}})
function nameAndValue(e){const[t="",n=""]=e.split("=")
return[t,n]}const kt=200
const St=200
class Registered{name
parent
declaration
path
#u=new Map
#pe=null
#ge=null
constructor(e,t,n){this.name=e
this.parent=t
this.declaration=n
this.path=t===null?"":pathBelow(t,e)}get names(){this.#ge??=[...this.#u.keys()].slice(0,St)
return this.#ge}claim(e){const t=this.#pe
this.#pe??=e
return t}child(e){return this.#u.get(e)??null}declare(e,t){const n=new Registered(e,this,t)
this.#u.set(e,n)
this.#ge=null
return n}}const Tt={kind:"group",type:null,attributes:new Map,ignorable:false,by:"workflow"}
const _t={...Tt,kind:"section"}
function registry(e){const t=new Registered("",null,{...Tt,by:"machine"})
for(const{path:e,...n}of yt){const s=n.type==="IgnoreSection"
add(t,e,{...n,ignorable:s,by:"machine"})}for(const n of e)add(t,(0,bt.W)(n,/\//),_t)
return t}function add(e,t,n){const s=t.split("/")
let r=e
for(const e of s.slice(0,-1))r=r.child(e)??r.declare(e,Tt)
const i=s.at(-1)??""
if(r.child(i)===null)r.declare(i,n)}function pathOf(e){return e.path}function pathBelow(e,t){const n=e.parent===null?t:`${e.path}/${t}`
return n.slice(0,kt)}function otherMail(e){return othersIn(e).map(t=>({...e,mail:[t],mailElements:mailElementsIn([t])}))}function othersIn({file:e,skeleton:t}){return t.sections.flatMap(({element:t,registered:n})=>{const{by:s,attributes:r}=n.declaration
const i=/^\s*System\.Net\.Configuration\.SmtpSection\s*(?:,|$)/.test(r.get("type")??"")
const o=pathOf(n)
const a=t.attribute("configSource")!==null||isOpaque(t)
if(s!=="file"||!i||a)return[]
return[{file:e,element:t,location:{element:t,path:o,lowerPath:o,isSection:true}}]})}function mailOfSection({mail:[e]},t){if(e===undefined)return null
const{file:n,element:s}=e
const r=effectiveSettings([s])
if(r===null)return null
return{settings:r,login:loginOf(r,t),inComment:()=>null,at:(e,t)=>{const r=(0,ut.O0)(s,(0,ut.w4)(e).element)
const i=r?.attribute(e)??startTag(r??s)
return{...(0,mt.at)(n,i,t),setting:e}}}}function partsOf(e,t){if(!t.includes("configSource"))return[]
const n=[]
const s=[e]
for(let e=s.pop();e!==undefined;e=s.pop()){const t=(0,z.CW)(e.attribute("configSource"))
if(t!==null)n.push(t)
for(const t of e.children)s.push(t)}return n}function declareIn(e,t){const n=t.name==="sectionGroup"?"group":"section"
const s=attributesOf(t)
const r=s.get("name")??""
const i=className(s.get("type")??null)
const o=s.get("type")?.includes("System.Configuration.IgnoreSection")===true
const a={kind:n,type:i,attributes:s,ignorable:o,by:"file"}
const c=t.name==="section"||t.name==="sectionGroup"
if(!c||r===""){return{element:t,registered:new Registered(r,e,a),clash:null,first:null}}const l=e.child(r)
const u=l??e.declare(r,a)
const f=u.claim(t)
if(f!==null)return{element:t,registered:u,clash:"again",first:f}
const d=l!==null&&!isCompatible(l.declaration,a)
return{element:t,registered:u,clash:d?"conflict":null,first:null}}function isCompatible(e,t){return e.by!=="machine"||isEquivalent(e,t)}function isEquivalent(e,t){if(e.kind!==t.kind)return false
const n=t.attributes.get("type")
const s=n===undefined||e.type===null||e.type===t.type&&!/Version=(?!4\.0\.0\.0)/i.test(n)
return s&&(t.kind==="group"||hasSameFlags(e,t))}const Ot=[["allowLocation","true"],["allowDefinition","Everywhere"],["requirePermission",null],["restartOnExternalChanges",null]]
function hasSameFlags(e,t){return Ot.every(([n,s])=>{const r=e.attributes.get(n)??s
return r===null||r===(t.attributes.get(n)??s??"true")})}function attributesOf(e){return new Map(e.attributes.map(({name:e,raw:t})=>[e,(0,z.jz)(t).value]))}function className(e){const[t=""]=(e??"").split(",")
return e===null?null:t.slice(t.lastIndexOf(".")+1).trim()}function readSkeleton(e,t){return new Walk(e,t).skeleton()}class Walk{#m
#we=[]
#be=[]
#ve=[]
#ye=[]
#ke=[]
#Se=[]
#Te=[]
#_e=[]
#S=[]
#Oe
#Ae=null
constructor(e,t){this.#m=e
this.#Oe=e.children[0]??null
const n={registered:t,location:null,inLocation:false}
this.#xe(e,{holds:"sections",...n})}skeleton(){for(let e=this.#we.at(-1);e!==undefined;e=this.#we.at(-1)){const t=e.nodes[e.next]
e.next+=1
if(t===undefined)this.#we.pop()
else if(t.kind==="element")this.#Ee(t,e)
else if(t.kind!=="comment")this.#Te.push(t)}return{sections:this.#be,groups:this.#ve,unknown:this.#ye,locations:this.#ke,nestedLocations:this.#Se,strays:this.#Te,configSections:this.#Ae,misplacedConfigSections:this.#_e,declared:this.#S}}#xe(e,t){this.#we.push({...t,nodes:e.nodes,next:0})}#Ee(e,t){if(t.holds==="declarations")this.#$e(e,t)
else if(e.name==="configSections")this.#Me(e,t)
else if(e.name==="location")this.#Ce(e,t)
else this.#Pe(e,t)}#Pe(e,t){const{location:n,inLocation:s}=t
const r=t.registered.child(e.name)
if(r===null){this.#ye.push({element:e,parent:t.registered})}else if(r.declaration.kind==="section"){this.#be.push({element:e,registered:r,location:n,inLocation:s})}else{this.#ve.push(e)
this.#xe(e,{holds:"sections",registered:r,location:n,inLocation:s})}}#Ce(e,t){if(e.parent!==this.#m){this.#Se.push(e)
return}this.#ke.push(e)
const{registered:n}=t
this.#xe(e,{holds:"sections",registered:n,location:locationOf(e),inLocation:true})}#Me(e,t){if(e===this.#Oe)this.#Ae=e
else this.#_e.push(e)
if(e.parent===this.#m)this.#xe(e,{...t,holds:"declarations"})}#$e(e,t){const n=declareIn(t.registered,e)
const{inConflict:s=false}=t
if(!s)this.#S.push(n)
if(e.name==="sectionGroup"){const r=s||n.clash==="conflict"
this.#xe(e,{...t,registered:n.registered,inConflict:r})}else{const t=e.nodes.filter(({kind:e})=>e!=="element"&&e!=="comment")
for(const e of t)this.#Te.push(e)}}}function locationOf(e){const t=e.attribute("path")
const n=t===null?"":(0,z.jz)(t.raw).value
return n===""||n==="."?null:{element:e,path:n,lowerPath:n.toLowerCase()}}function webConfig(e,t,n=new Map){return{file:e,sections:mailSections(e.document),companion:t,umbraco:n}}function configSourceOf(e){const t=mailSections(e.document).smtp[0]?.attribute("configSource")??null
return t===null?null:(0,z.jz)(t.raw).value}function smtpOf(e){const{file:t,sections:n,companion:s}=e
const[r]=n.smtp
if(r===undefined)return null
if(s===null)return{file:t,element:r}
if(s.status!=="read")return null
return{file:s.file,element:s.file.document.root}}const At={sections:[],groups:[],unknown:[],locations:[],nestedLocations:[],strays:[],configSections:null,misplacedConfigSections:[],declared:[]}
function readConfiguration(e,t){const{root:n}=e.file.document
const s=n.name==="configuration"?readSkeleton(n,registry(t)):At
const r=mailOf(e,s)
return{...e,skeleton:s,mail:r,mailElements:mailElementsIn(r),aspNetCore:aspNetCoreOf(s)}}function hasAspNetCore(e){return e.file.source.text.includes("aspNetCore")&&readConfiguration(e,[]).aspNetCore!==null}function mailOf(e,t){const n=smtpOf(e)
const s=n?.element.name==="smtp"?[{...n,location:null}]:[]
const r=t.sections.filter(({location:e,element:t,registered:n})=>e!==null&&t.name==="smtp"&&t.attribute("configSource")===null&&pathOf(n)==="system.net/mailSettings/smtp").map(({element:t,location:n})=>({file:e.file,element:t,location:n}))
return[...s,...r]}function aspNetCoreOf({sections:e}){const t=e.filter(({element:e})=>e.name==="system.webServer")
const[n=null]=childrenNamed(t.map(({element:e})=>e),"aspNetCore")
return n}function isWebConfigFile({path:e}){return e.slice(e.lastIndexOf("/")+1).toLowerCase()==="web.config"}function reading_valueOf(e,t){return(0,z.CW)(e.attribute(t))}function commentedSmtp({file:e}){const t=startIn(e.document.nodes,e.source.text)
if(t===null)return null
return(0,mt._)("An <smtp> in a comment",e,{start:t,end:t+"<smtp".length})}function startIn(e,t){const n=[...e].reverse()
for(let e=n.pop();e!==undefined;e=n.pop()){if(e.kind==="element")for(const t of[...e.nodes].reverse())n.push(t)
if(e.kind!=="comment")continue
const s=t.slice(e.start,e.end).search(/<smtp[\s/>]/)
if(s>=0)return e.start+s}return null}function siteMail(e,t){if(e.aspNetCore!==null)return null
const n=effectiveOf(e)
if(n===null)return null
return{settings:n,login:loginOf(n,t),inComment:()=>commentedSmtp(e),at:(t,n)=>{const{file:s,span:r}=spotOf(e,t)
return{...(0,mt.at)(s,r,n),setting:t}}}}function effectiveOf(e){const t=smtpOf(e)
if(t===null&&e.companion!==null)return null
if(t!==null&&isOpaque(t.element))return null
return effectiveSettings(t===null?[]:[t.element])}function spotOf(e,t){const n=smtpOf(e)
if(n===null){const{sections:t,file:n}=e
const[s=n.document.root]=[...t.mailSettings,...t.systemNet]
return{file:n,span:startTag(s)}}const s=(0,ut.O0)(n.element,(0,ut.w4)(t).element)
return{file:n.file,span:s?.attribute(t)??startTag(s??n.element)}}const xt='<system.webServer>\n  <aspNetCore processPath="dotnet" arguments=".\\Site.dll" />\n</system.webServer>'
const Et='<mailSettings>\n    <smtp from="post@example.com" />\n  </mailSettings>\n</system.net>'
const $t="Set Umbraco:CMS:Global:Smtp in the appsettings.json beside this file, and the password as a secret of the Cloud environment: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD."
const Mt={id:"inject/asp-net-core",level:"runtime",severity:"error",words:[],check:({aspNetCore:e,file:t},{mode:n})=>e===null||n==="check"?[]:[(0,mt.at)(t,startTag(e),{message:"This web.config has <aspNetCore>: it belongs to Umbraco 9 or later, which ignores <system.net> and reads its SMTP settings from appsettings.json.",hint:`${$t} Take this file out of \`files\`.`})]}
const Ct={id:"asp-net-core/mail-settings",level:"runtime",severity:"warning",words:[],check:({aspNetCore:e,file:t,skeleton:n},{mode:s})=>{const r=n.groups.find(({name:e})=>e==="mailSettings")
if(e===null||r===undefined||s==="inject")return[]
return[(0,mt.at)(t,startTag(r),{message:"Nobody reads these <mailSettings>: this web.config belongs to Umbraco 9 or later, which reads its SMTP settings from appsettings.json.",hint:`${$t} Then delete <mailSettings>.`,related:[(0,mt._)("<aspNetCore>",t,startTag(e))]})]}}
const Pt={id:"asp-net-core/elsewhere",level:"advice",severity:"notice",words:[],check:({aspNetCore:e,file:t,skeleton:n},{mode:s})=>{const r=n.groups.some(({name:e})=>e==="mailSettings")
if(e===null||r||s==="inject")return[]
return[(0,mt.at)(t,startTag(e),{message:"This web.config belongs to Umbraco 9 or later, which reads its SMTP settings from appsettings.json, and none from here.",hint:$t})]}}
const Nt=[Ct,Pt]
const It=[Mt,...Nt]
const Dt=100
function nearest(e,t){const n=e.toLowerCase()
const s=t.find(t=>t.length===e.length&&t.toLowerCase()===n)
if(s!==undefined)return s===e?null:s
if(e.length>Dt)return null
const r=e.length<6?1:2
const i=t.find(t=>t.length>3&&Math.abs(t.length-e.length)<=r&&isWithin(r,n,t.toLowerCase()))
return i??null}function correction(e,t,{show:n,otherwise:s}){const r=nearest(e,t)
if(r===null)return null
return r.toLowerCase()===e.toLowerCase()?`Write ${n(r)}.`:`Did you mean ${n(r)}? If not, ${s}.`}function isWithin(e,t,n){let s=Array.from({length:n.length+1},(e,t)=>t)
for(let r=1;r<=t.length;r+=1){const i=[r]
for(let e=1;e<=n.length;e+=1){const o=(s[e-1]??0)+(t[r-1]===n[e-1]?0:1)
i.push(Math.min(o,(s[e]??0)+1,(i[e-1]??0)+1))}if(Math.min(...i)>e)return false
s=i}return(s[n.length]??0)<=e}const Rt={id:"config-sections/place",level:"file",severity:"error",words:["Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element."],check:({file:e,skeleton:t})=>t.misplacedConfigSections.map(n=>(0,mt.at)(e,startTag(n),{message:t.configSections===null?"<configSections> is not the first element of <configuration>.":"A second <configSections> stands here.",hint:"Keep one <configSections>, as the first element in <configuration>; comments may stand before it.",related:t.configSections===null?[]:[(0,mt._)("The first one",e,startTag(t.configSections))]}))}
const Ft=["section","sectionGroup","clear","remove"]
const Wt={id:"config-sections/element",level:"file",severity:"error",words:["Unrecognized element."],check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const{name:n}=t.element
const s=Ft.includes(n)?n==="sectionGroup"?[]:t.element.children:[t.element]
return s.map(t=>(0,mt.at)(e,nameSpan(t),{message:"<{name}> has no meaning here.",hint:childHint(t),names:{name:t.name}}))})}
function childHint({name:e}){return correction(e,Ft,{show:e=>`<${e}>`,otherwise:"delete it"})??"Delete it; <configSections> contains <section> and <sectionGroup>."}const qt={configSections:[],clear:[],remove:["name"],sectionGroup:["name","type"],section:["name","type","allowLocation","allowDefinition","allowExeDefinition","restartOnExternalChanges","requirePermission","overrideModeDefault"]}
function attributesFor({name:e}){return Object.hasOwn(qt,e)?qt[e]??null:null}const Lt={id:"config-sections/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:({file:e,skeleton:t})=>{const n=t.configSections===null?[]:[t.configSections]
const s=[...n,...t.declared.map(e=>e.element)]
return s.flatMap(t=>{const n=attributesFor(t)
if(n===null)return[]
return t.attributes.filter(({name:e})=>!n.includes(e)).map(s=>(0,mt.at)(e,attributeName(s),{message:'<{owner}> has no attribute "{name}".',hint:attributeHint(s.name,n),names:{name:s.name,owner:t.name}}))})}}
function attributeHint(e,t){return correction(e,t,{show:e=>e,otherwise:"delete it"})??"Delete it."}const jt="The '{attribute}' attribute must be specified on the '{owner}' tag."
const Bt="The 'type' attribute cannot be an empty string."
const Ut={id:"config-sections/missing-attribute",level:"file",severity:"error",words:[jt,Bt],check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const n=t.element
return(attributesFor(n)??[]).flatMap(t=>{const s=missingWords(n,t)
if(s===null)return[]
return[(0,mt.at)(e,n.attribute(t)??startTag(n),{message:'<{owner}> needs the attribute "{attribute}", with a value.',hint:"Add it, or delete the element.",names:{owner:n.name,attribute:t},words:s})]})})}
function missingWords(e,t){const n=reading_valueOf(e,t)
if(t==="type"&&n==="")return Bt
return n===null&&requiredOf(e).includes(t)?jt:null}function requiredOf({name:e}){if(e==="section")return["name","type"]
return e==="sectionGroup"||e==="remove"?["name"]:[]}const Gt="The property '{name}' must have value 'true' or 'false'."
const zt=[["allowLocation",["true","false"],Gt],["restartOnExternalChanges",["true","false"],Gt],["requirePermission",["true","false"],Gt],["allowDefinition",["Everywhere","MachineOnly","MachineToWebRoot","MachineToApplication"],"The 'allowDefinition' attribute must be one of the following values: Everywhere, MachineOnly, MachineToWebRoot, MachineToApplication."],["allowExeDefinition",["MachineOnly","MachineToApplication","MachineToRoamingUser","MachineToLocalUser"],"The 'allowExeDefinition' attribute must be one of the following values: MachineOnly, MachineToApplication, MachineToRoamingUser, MachineToLocalUser."],["overrideModeDefault",["Inherit","Allow","Deny"],"The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."]]
const Ht={id:"config-sections/value",level:"file",severity:"error",words:[...new Set(zt.map(([,,e])=>e))],check:({file:e,skeleton:t})=>t.declared.filter(e=>e.element.name==="section").flatMap(t=>zt.flatMap(([n,s,r])=>{const i=t.element.attribute(n)
const o=reading_valueOf(t.element,n)
if(i===null||o===null||s.includes(o))return[]
return[(0,mt.at)(e,i,{message:'"{name}" has none of the values that .NET takes.',hint:`Write one of ${s.join(", ")}, in exactly this letter case.`,names:{name:n},words:r})]}))}
const Vt=[Rt,Wt,Lt,Ut,Ht]
const Kt=/(?:[ \t\r\n]|&#x0*(?:9|[aA]|[dD]|20);)+/y
const Jt=/^&#(?:0*(?:9|10|13|32)|x0*(?:9|[aA]|[dD]|20));$/
function isSpaceOutside(e,{kind:t,start:n,end:s}){return t==="reference"&&whiteSpaceAt(e,n).end===s}function isSpaceInside(e,{kind:t,start:n,end:s}){return t==="reference"&&Jt.test(e.slice(n,s))}function whiteSpaceAt(e,t){Kt.lastIndex=t
return{start:t,end:Kt.test(e)?Kt.lastIndex:t}}function xmlSpaceOf(e){const t=e.attribute("xml:space")
const n=(0,z.CW)(t)
if(t===null||n===null)return null
const[,s]=/^[ \t\r\n]*(preserve|default)[ \t\r\n]*$/.exec(n)??[]
if(s==="preserve"||s==="default")return{attribute:t,means:s}
return{attribute:t,means:"nothing"}}function usesOf({skeleton:e}){return e.sections.flatMap(e=>{const t=e.element.attribute("configSource")
const n=reading_valueOf(e.element,"configSource")
return t===null||n===null?[]:[{use:e,attribute:t,path:n}]})}const Xt={id:"config-source/content",level:"file",severity:"error",words:["A section using 'configSource' may contain no other attributes or elements."],check:e=>usesOf(e).flatMap(({use:{element:t,location:n}})=>{const s=t.attributes.find(({name:e})=>e!=="configSource")
const r=t.nodes.find(t=>t.kind!=="comment"&&!isSpaceOutside(e.file.source.text,t))
const i=s===undefined?r:attributeName(s)
if(i===undefined)return[]
return[(0,mt.at)(e.file,i,{message:"<{name}> has configSource, so it must be empty, without another attribute: its whole content is in the other file.",hint:"Move this into the file that configSource names, or delete configSource.",names:{name:t.name},location:n})]})}
const Qt="The configSource attribute must be a relative physical path."
const Zt="The configSource attribute must be a relative physical path, so the '/' character is not allowed."
const Yt="The configSource attribute is invalid.: The configSource '…' is invalid. It must refer to a file in the same directory or in a subdirectory as the configuration file."
const en={id:"config-source/path",level:"file",severity:"error",words:[Qt,Zt,Yt],check:e=>usesOf(e).flatMap(({use:{location:t},attribute:n,path:s})=>{const r=pathFault(s)
if(r===null)return[]
return[(0,mt.at)(e.file,n,{message:"The path in configSource is not one that .NET takes.",hint:'Name a file in the same folder or below, with "\\" between the folders: configSource="config\\smtp.config".',words:r,location:t})]})}
function pathFault(e){if(e===""||(0,ie.Bq)(e)!==e)return Qt
if(e.includes("/"))return Zt
if(/^(?:\\|[A-Za-z]:)/.test(e))return Qt
return segments(e)===null?Yt:null}function segments(e){const t=[]
for(const n of e.toLowerCase().split("\\")){if(n===".."&&t.pop()===undefined)return null
if(n!==".."&&n!=="."&&n!=="")t.push(n)}return t}const tn={id:"config-source/shared",level:"file",severity:"error",words:["The configSource file '…' can only be used by one type of section, and may not be the same as the configuration file."],check:e=>{const t=new Map([[fileName(e),null]])
return usesOf(e).flatMap(n=>{const{registered:s,location:r}=n.use
if(pathFault(n.path)!==null)return[]
const i=segments(n.path)?.join("\\")??""
const o=t.get(i)
if(o===undefined)t.set(i,n)
if(o===undefined||o?.use.registered===s)return[]
return[(0,mt.at)(e.file,n.attribute,{message:o===null?"configSource names this file itself.":"configSource names a file that another section, <{owner}>, names too.",hint:"Give each section a file of its own.",names:{owner:o?.use.registered.name??""},location:r,related:o===null?[]:[(0,mt._)("The other one",e.file,o.attribute)]})]})}}
function fileName({file:e}){return e.path.slice(e.path.lastIndexOf("/")+1).toLowerCase()}const nn={id:"config-source/missing",level:"section",severity:"error",words:["Unable to open configSource file '…'."],check:({file:e,sections:t,companion:n})=>{const s=t.smtp[0]?.attribute("configSource")??null
if(s===null||n?.status!=="absent")return[]
if(pathFault((0,z.jz)(s.raw).value)!==null)return[]
return[(0,mt.at)(e,s,{message:'The file that <smtp configSource="…"> names cannot be used: {reason}.',hint:'Commit the file itself, correct the path (relative, with "\\"), or create the file in a step before this one.',names:{reason:n.reason}})]}}
const sn={id:"config-source/root",level:"section",severity:"error",words:["The format of a configSource file must be an element containing the name of the section."],check:({companion:e})=>{if(e?.status!=="read"||e.file.document.root.name==="smtp")return[]
return[(0,mt.at)(e.file,nameSpan(e.file.document.root),{message:'The root of this file is <{name}>, but <smtp configSource="…"> names the file.',hint:"Write only the <smtp> element into the file.",names:{name:e.file.document.root.name}})]}}
const rn="Unrecognized element."
const[on=""]=sn.words
const an={id:"config-source/instruction",level:"section",severity:"error",words:[rn,on],check:({companion:e})=>{if(e?.status!=="read")return[]
const{file:t}=e
return t.document.nodes.filter(({kind:e})=>e==="instruction").map(e=>(0,mt.at)(t,e,{message:"A processing instruction stands beside the root of this file.",hint:"Delete it; comments are fine.",words:e.start<t.document.root.start?rn:on}))}}
const cn=[Xt,en,tn,nn,sn,an]
const ln={id:"content/stray",level:"file",severity:"error",words:["Unrecognized element."],check:({file:e,skeleton:t})=>{if(e.document.root.name!=="configuration")return[]
const{text:n}=e.source
const s=e.document.nodes.filter(({kind:e})=>e==="instruction")
const r=t.strays.filter(e=>!isSpaceOutside(n,e))
return[...s,...r].map(t=>(0,mt.at)(e,withoutSpace(n,t),{message:"Something stands here that is neither an element nor a comment: text, CDATA, a reference, an invisible character or a processing instruction.",hint:"Delete it, or put it into a comment: \x3c!-- … --\x3e."}))}}
const un={id:"content/preserved-space",level:"file",severity:"error",words:["Unrecognized element."],check:e=>{if(!e.file.source.text.includes("xml:space"))return[]
const t=preservingGroups(e)
const n=new Set
return e.skeleton.sections.flatMap(s=>{const r=s.element.parent===null?null:t.get(s.element.parent)
if(!r||n.has(r))return[]
const i=spaceAfter(e,s,r)
if(i.length>0)n.add(r)
return i})}}
function spaceAfter({file:e},{element:t},n){const s=whiteSpaceAt(e.source.text,t.end)
if(s.start===s.end)return[]
return[(0,mt.at)(e,s,{message:'White space stands directly after <{name}>, and xml:space="preserve" makes it text.',hint:"Delete the attribute xml:space.",names:{name:t.name},related:[(0,mt._)("The attribute",e,n)]})]}function preservingGroups({skeleton:e}){const t=new Map
for(const n of e.groups){const e=xmlSpaceOf(n)
const s=n.parent===null?undefined:t.get(n.parent)
const r=e===null?s:e.attribute
if(r===undefined||e!==null&&e.means!=="preserve")continue
t.set(n,r)}return t}const fn=[ln,un]
const dn=["section","sectionGroup","remove"]
const mn="Section names beginning with config are reserved."
const hn="The section name 'location' is reserved for <location> sections."
const pn="The section 'configProtectedData' is a built-in section.  It cannot be declared by the user."
const gn="Invalid format for a section or section group name"
const wn="The '…' character, hexadecimal value …, cannot be included in a name."
const bn={id:"config-sections/name",level:"file",severity:"error",words:[mn,hn,pn,gn,wn],check:({file:e,skeleton:t})=>t.declared.flatMap(t=>{const n=t.element
const s=dn.includes(n.name)?n.attribute("name"):null
const r=nameFault(reading_valueOf(n,"name")??"")
if(s===null||r===null)return[]
return[(0,mt.at)(e,s,{message:"A section or group cannot have this name.",hint:'Choose a name of letters and digits that does not begin with "config".',words:r})]})}
function nameFault(e){if(e==="")return gn
const t=(0,H.un)(e.codePointAt(0)??0)&&(0,H.o2)(e,0)===e.length
if(!t)return wn
if(e==="configProtectedData")return pn
if(e.startsWith("config")&&e!=="configBuilders")return mn
return e==="location"?hn:null}const vn={id:"config-sections/duplicate",level:"file",severity:"error",words:["Section or group name '{name}' is already defined. This can not be defined multiple times."],check:({file:e,skeleton:t})=>t.declared.flatMap(({element:t,clash:n,first:s})=>{if(n!=="again"||s===null)return[]
return[(0,mt.at)(e,nameOf(t),{message:'"{name}" is declared a second time.',hint:"Keep one declaration. Sections of one group go into one <sectionGroup>.",names:{name:reading_valueOf(t,"name")??""},related:[(0,mt._)("The first one",e,nameOf(s))]})]})}
const yn={id:"config-sections/redeclared",level:"file",severity:"error",words:["Section or group name '{name}' is already defined. Updates to this may only occur at the configuration level where it is defined."],check:({file:e,skeleton:t})=>t.declared.filter(({clash:e})=>e==="conflict").map(t=>{const{element:n}=t
const s=pathForIis(t)
return(0,mt.at)(e,nameOf(n),{message:`machine.config of .NET Framework 4 declares "{name}" already, and differently.${s===null?"":kn}`,hint:n.name==="sectionGroup"?"Delete this <sectionGroup> and all that is in it: every site knows these sections without it.":"Delete this declaration: every site knows the section without it.",names:{name:reading_valueOf(n,"name")??"",path:s??""}})})}
const kn=" IIS answers each request with HTTP error 500.19: \"There is a duplicate '{path}' section defined\"."
function pathForIis({element:e,registered:t}){const n=[{element:e,registered:t}]
for(let e=n.pop();e!==undefined;e=n.pop()){if(e.element.name==="section"&&isDeclaredForIis(e.registered)){return pathOf(e.registered)}for(const t of e.element.children.toReversed()){const s=e.registered.child(reading_valueOf(t,"name")??"")
if(s!==null)n.push({element:t,registered:s})}}return null}function isDeclaredForIis(e){return e.declaration.by==="machine"||pathOf(e).startsWith("system.webServer/")}function nameOf(e){return e.attribute("name")??startTag(e)}const Sn=[bn,vn,yn]
const Tn=/[^\0-\x7f]/
function*namesBeyondAscii({text:e,nodes:t}){if(!Tn.test(e))return
for(const n of names_inOrder(t)){const{kind:t,start:s}=n
if(t==="instruction")yield nameAt(e,s+2)
if(t==="doctype")yield nameAt(e,(0,H.t$)(e,s+9))
if(t!=="element"||!Tn.test(e.slice(s,n.startTagEnd)))continue
yield{start:s+1,end:n.nameEnd}
for(const e of n.attributes){yield{start:e.start,end:e.nameEnd}}}}function*names_inOrder(e){const t=[e.values()]
for(let e=t.at(-1);e!==undefined;e=t.at(-1)){const{done:n,value:s}=e.next()
if(n===true)t.pop()
else{yield s
if(s.kind==="element")t.push(s.nodes.values())}}}function nameAt(e,t){return{start:t,end:(0,H.o2)(e,t)}}const _n=`\n  c0-d6 d8-f6 f8-131 134-13e 141-148 14a-17e 180-1c3 1cd-1f0 1f4-1f5 1fa-217 250-2a8 2bb-2c1 386\n  388-38a 38c 38e-3a1 3a3-3ce 3d0-3d6 3da 3dc 3de 3e0 3e2-3f3 401-40c 40e-44f 451-45c 45e-481\n  490-4c4 4c7-4c8 4cb-4cc 4d0-4eb 4ee-4f5 4f8-4f9 531-556 559 561-586 5d0-5ea 5f0-5f2 621-63a\n  641-64a 671-6b7 6ba-6be 6c0-6ce 6d0-6d3 6d5 6e5-6e6 905-939 93d 958-961 985-98c 98f-990 993-9a8\n  9aa-9b0 9b2 9b6-9b9 9dc-9dd 9df-9e1 9f0-9f1 a05-a0a a0f-a10 a13-a28 a2a-a30 a32-a33 a35-a36\n  a38-a39 a59-a5c a5e a72-a74 a85-a8b a8d a8f-a91 a93-aa8 aaa-ab0 ab2-ab3 ab5-ab9 abd ae0 b05-b0c\n  b0f-b10 b13-b28 b2a-b30 b32-b33 b36-b39 b3d b5c-b5d b5f-b61 b85-b8a b8e-b90 b92-b95 b99-b9a b9c\n  b9e-b9f ba3-ba4 ba8-baa bae-bb5 bb7-bb9 c05-c0c c0e-c10 c12-c28 c2a-c33 c35-c39 c60-c61 c85-c8c\n  c8e-c90 c92-ca8 caa-cb3 cb5-cb9 cde ce0-ce1 d05-d0c d0e-d10 d12-d28 d2a-d39 d60-d61 e01-e2e e30\n  e32-e33 e40-e45 e81-e82 e84 e87-e88 e8a e8d e94-e97 e99-e9f ea1-ea3 ea5 ea7 eaa-eab ead-eae eb0\n  eb2-eb3 ebd ec0-ec4 f40-f47 f49-f69 10a0-10c5 10d0-10f6 1100 1102-1103 1105-1107 1109 110b-110c\n  110e-1112 113c 113e 1140 114c 114e 1150 1154-1155 1159 115f-1161 1163 1165 1167 1169 116d-116e\n  1172-1173 1175 119e 11a8 11ab 11ae-11af 11b7-11b8 11ba 11bc-11c2 11eb 11f0 11f9 1e00-1e9b\n  1ea0-1ef9 1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4\n  1fb6-1fbc 1fbe 1fc2-1fc4 1fc6-1fcc 1fd0-1fd3 1fd6-1fdb 1fe0-1fec 1ff2-1ff4 1ff6-1ffc 2126\n  212a-212b 212e 2180-2182 3007 3021-3029 3041-3094 30a1-30fa 3105-312c 4e00-9fa5 ac00-d7a3\n`
const On=`\n  b7 2d0-2d1 300-345 360-361 387 483-486 591-5a1 5a3-5b9 5bb-5bd 5bf 5c1-5c2 5c4 640 64b-652\n  660-669 670 6d6-6e4 6e7-6e8 6ea-6ed 6f0-6f9 901-903 93c 93e-94d 951-954 962-963 966-96f 981-983\n  9bc 9be-9c4 9c7-9c8 9cb-9cd 9d7 9e2-9e3 9e6-9ef a02 a3c a3e-a42 a47-a48 a4b-a4d a66-a71 a81-a83\n  abc abe-ac5 ac7-ac9 acb-acd ae6-aef b01-b03 b3c b3e-b43 b47-b48 b4b-b4d b56-b57 b66-b6f b82-b83\n  bbe-bc2 bc6-bc8 bca-bcd bd7 be7-bef c01-c03 c3e-c44 c46-c48 c4a-c4d c55-c56 c66-c6f c82-c83\n  cbe-cc4 cc6-cc8 cca-ccd cd5-cd6 ce6-cef d02-d03 d3e-d43 d46-d48 d4a-d4d d57 d66-d6f e31 e34-e3a\n  e46-e4e e50-e59 eb1 eb4-eb9 ebb-ebc ec6 ec8-ecd ed0-ed9 f18-f19 f20-f29 f35 f37 f39 f3e-f3f\n  f71-f84 f86-f8b f90-f95 f97 f99-fad fb1-fb7 fb9 20d0-20dc 20e1 3005 302a-302f 3031-3035\n  3099-309a 309d-309e 30fc-30fe\n`
function refusedNameCharacter(e){const{text:t}=e
for(const{start:n,end:s}of namesBeyondAscii(e)){const e=nameEnd(t,n)
if(e<s)return refused(t,e,n)}return null}function refused(e,t,n){const s=e.codePointAt(t)??0
return{span:{start:t,end:t+(s>65535?2:1)},code:(0,H.R8)(s),begins:t===n||e.charAt(t-1)===":"}}function nameEnd(e,t){An??=namePattern()
let n=t
for(let s=t;s!==null;){An.lastIndex=s
n=An.test(e)?An.lastIndex:s
s=n>s&&e.charAt(n)===":"?n+1:null}return n}let An=null
function namePattern(){const e=`A-Za-z_${classOf(_n)}`
return new RegExp(`[${e}][${e}0-9.${classOf(On)}-]*`,"y")}function classOf(e){return e.replaceAll(/[0-9a-f]+/g,e=>`\\u${e.padStart(4,"0")}`).replaceAll(/\s+/g,"")}const xn={id:"declaration/version",level:"file",severity:"error",words:["Version number '{version}' is invalid."],check:({file:e})=>{const{text:t}=e.source
const n=(0,V.Pn)(t)
const s=n===null?"1.0":t.slice(n.start,n.end)
if(n===null||s==="1.0")return[]
return[(0,mt.at)(e,n,{message:"The XML declaration names version {version}.",hint:'Write version="1.0".',names:{version:s}})]}}
const En={id:"document/doctype",level:"runtime",severity:"warning",words:[],check:({file:e})=>{const{doctype:t}=e.document
if(t===null)return[]
return[(0,mt.at)(e,{start:t.start,end:t.start+9},{message:"The file has a DOCTYPE. .NET Framework loads the file, but takes references to entities literally and ignores default attributes; IIS and other readers may not.",hint:"Delete the DOCTYPE, and write values themselves in place of its entities."})]}}
const $n=250*1024
const Mn={id:"source/larger-than-iis-reads",level:"runtime",severity:"warning",words:[],check:({file:e})=>{if(!isWebConfigFile(e)||e.bytes.length<=$n)return[]
return[(0,mt.at)(e,{start:0,end:0},{message:"The file is larger than 250 KB, the most that IIS reads of a web.config: every request ends with HTTP error 500.19.",hint:"Move sections into files of their own with configSource, or delete what is not needed."})]}}
const Cn={id:"document/name-character",level:"file",severity:"error",words:["Name cannot begin with the '…' character, hexadecimal value 0x….","The '…' character, hexadecimal value 0x…, cannot be included in a name."],check:({file:e})=>{const t=refusedNameCharacter(e.document)
if(t===null)return[]
const{span:n,code:s,begins:r}=t
const[i="",o=""]=Cn.words
return[(0,mt.at)(e,n,{message:"A name contains the character {code}, which .NET does not take as a part of a name.",hint:"Delete the character, even if it cannot be seen, or use another name.",words:r?i:o,names:{code:s}})]}}
const Pn={id:"root/name",level:"file",severity:"error",words:["Configuration file web.config does not have root <configuration> tag"],check:({file:e})=>{const{root:t}=e.document
if(t.name==="configuration")return[]
return[(0,mt.at)(e,nameSpan(t),{message:"The root element is <{name}>, not <configuration>.",hint:t.name==="smtp"?"Name the web.config whose configSource leads here in `files`, in place of this file.":"Name the root <configuration>, in lower case and without a prefix, or take the file out of `files`.",names:{name:t.name}})]}}
const Nn="http://schemas.microsoft.com/.NetConfiguration/v2.0"
const In={id:"root/namespace",level:"file",severity:"error",words:[`Namespace of '…' on configuration element is invalid, only '${Nn}' is valid.`],check:({file:e})=>{const{root:t}=e.document
const n=t.attribute("xmlns")
if(t.name!=="configuration"||n===null)return[]
if(reading_valueOf(t,"xmlns")===Nn)return[]
return[(0,mt.at)(e,n,{message:"The root element declares a namespace that .NET does not know.",hint:"Delete the xmlns attribute: <configuration> needs none."})]}}
const Dn={id:"root/v2-namespace",level:"runtime",severity:"warning",words:[],check:({file:e})=>{const{root:t}=e.document
const n=t.attribute("xmlns")
if(n===null||reading_valueOf(t,"xmlns")!==Nn)return[]
return[(0,mt.at)(e,n,{message:"The root element declares the namespace of .NET 2.0. ASP.NET takes it, but the CLR then ignores <runtime><assemblyBinding>, and transforms without that namespace match nothing.",hint:"Delete the xmlns attribute."})]}}
const Rn={id:"root/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:({file:e})=>{const{root:t}=e.document
if(t.name!=="configuration")return[]
return t.attributes.filter(({name:e})=>e!=="xmlns").map(t=>(0,mt.at)(e,attributeName(t),{message:'<configuration> does not take the attribute "{name}".',hint:t.name==="xmlns:xdt"?"Delete it, with every xdt:… attribute below: they belong in a transform file.":"Delete it.",names:{name:t.name}}))}}
const Fn=[xn,Cn,Pn,In,Rn]
const Wn=[Mn,En,Dn]
const qn={id:"inject/entity-reference",level:"runtime",severity:"error",words:[],check:(e,{settings:t})=>{const n=smtpOf(e)
if(n===null)return[]
const{file:s,element:r}=n
return wantedAttributes(t,r).flatMap(({attribute:e})=>{const t=(0,ut.O0)(r,e.element)?.attribute(e.name)
if(!t||!(0,z.jz)(t.raw).hasEntityReference)return[]
return[(0,mt.at)(s,t,{message:`The value of ${e.name} contains a reference to an entity of the DOCTYPE, which .NET Framework takes literally and other readers replace.`,hint:"Write the value itself in place of the reference, or leave it empty; this action then fills it in."})]})}}
const Ln=[qn]
const jn='<system.net>\n  <mailSettings>\n    <smtp from="post@example.com">\n      <network host="smtp.example.com" port="587" enableSsl="true" />\n    </smtp>\n  </mailSettings>\n</system.net>'
const Bn={id:"tls/old-protocols",level:"runtime",severity:"warning",words:[],check:(e,t)=>{const n=siteMail(e,t)
if(!n?.settings.enableSsl||n.settings.deliveryMethod!=="Network")return[]
const s=e.skeleton.sections.find(({registered:e,location:t})=>t===null&&pathOf(e)==="system.web/httpRuntime")
if(s===undefined)return[n.at("enableSsl",Un)]
const r=s.element.attribute("targetFramework")
const i=/^(?:4\.(?:[6-9]|\d\d)|[5-9])/.test((0,z.CW)(r)?.trim()??"")
return i?[]:[(0,mt.at)(e.file,r??startTag(s.element),Un)]}}
const Un={message:"The site asks for TLS, but its <httpRuntime targetFramework> is missing or below 4.6: unless the registry of the server says otherwise, it offers TLS 1.0 at most, which providers refuse.",hint:'Set <httpRuntime targetFramework="4.7.2"> in <system.web>, and test the site: other defaults change with it.'}
const Gn=[Bn]
const zn="system.webServer"
const Hn=new Set(["","/security","/security/authentication","/tracing","/rewrite","/webdav"].map(e=>`${zn}${e}`))
const Vn=["applicationInitialization","asp","aspNetCore","caching","cgi","cors","defaultDocument","directoryBrowse","fastCgi","globalModules","handlers","httpCompression","httpErrors","httpLogging","httpPlatform","httpProtocol","httpRedirect","httpTracing","iisnode","isapiFilters","modules","odbcLogging","rewrite","security","serverRuntime","serverSideInclude","staticContent","tracing","urlCompression","validation","webdav","webSocket"]
const Kn='<system.webServer>\n  <modules runAllManagedModulesForAllRequests="true" />\n  <handlers />\n'
const Jn={id:"iis/duplicate-section",level:"runtime",severity:"warning",words:["Config section '{path}' already defined. Sections must only appear once per config file. See the help topic <location> for exceptions"],lead:"IIS answers with HTTP error 500.19",check:e=>{if(!isWebConfigFile(e.file))return[]
const t=new Map
return sectionsForIis(e).flatMap(({element:n,path:s,location:r})=>{const i=`${r?.lowerPath??""} ${s}`
const o=t.get(i)
if(o===undefined){t.set(i,n)
return[]}return[(0,mt.at)(e.file,startTag(n),{message:r===null?"<{name}> appears a second time in <system.webServer>.":'<{name}> appears a second time in the <system.webServer> of "{location}".',hint:"Keep one <{name}>, and move into it what the other one contains.",names:{name:n.name,path:s},location:r,related:[(0,mt._)("The first one",e.file,startTag(o))]})]})}}
function sectionsForIis({skeleton:e}){return e.sections.filter(({element:e})=>e.name===zn).flatMap(({element:e,location:t})=>sectionsIn({element:e,path:e.name,location:t}))}function sectionsIn(e){if(!Hn.has(e.path))return[e]
return e.element.children.flatMap(t=>sectionsIn({...e,element:t,path:`${e.path}/${t.name}`}))}const Xn=[Jn]
const Qn={id:"location/nested",level:"file",severity:"error",words:["<location> sections are allowed only within <configuration> sections."],check:({file:e,skeleton:t})=>t.nestedLocations.map(t=>(0,mt.at)(e,startTag(t),{message:"<location> stands in another element than <configuration>.",hint:"Move it up, directly into <configuration>, with all groups and sections inside of it."}))}
const Zn=["path","allowOverride","overrideMode","inheritInChildApplications"]
const Yn={id:"location/attribute",level:"file",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:({file:e,skeleton:t})=>t.locations.flatMap(t=>t.attributes.filter(({name:e})=>!Zn.includes(e)).map(t=>(0,mt.at)(e,attributeName(t),{message:'<location> has no attribute "{name}".',hint:hintFor(t.name),names:{name:t.name}})))}
function hintFor(e){const t=Zn.find(t=>t.toLowerCase()===e.toLowerCase())
return t===undefined?`Delete it; <location> takes ${Zn.join(", ")}.`:`Write ${t}.`}const es={id:"location/boolean",level:"file",severity:"error",words:["The property '{name}' must have value 'true' or 'false'."],check:e=>["allowOverride","inheritInChildApplications"].flatMap(t=>refusedValues(e,t,e=>e==="true"||e==="false").map(({file:e,found:n})=>(0,mt.at)(e,n,{message:'"{name}" of <location> is neither "true" nor "false".',hint:"Write true or false, in lower case and without white space.",names:{name:t}})))}
const ts={id:"location/override-mode",level:"file",severity:"error",words:["The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny."],check:e=>refusedValues(e,"overrideMode",e=>/^(?:Inherit|Allow|Deny)$/.test(e)).map(({file:e,found:t})=>(0,mt.at)(e,t,{message:'"overrideMode" of <location> is none of Inherit, Allow and Deny.',hint:'Write Inherit, Allow or Deny, in exactly this letter case. (.NET\'s message says "Inherited", its code wants "Inherit".)'}))}
const ns={id:"location/override-conflict",level:"file",severity:"error",words:["A <location> tag may contain only one of the 'allowOverride' or 'overrideMode' attributes."],check:({file:e,skeleton:t})=>t.locations.flatMap(t=>{const n=[t.attribute("allowOverride"),t.attribute("overrideMode")]
const[s,r]=n.filter(e=>e!==null)
if(s===undefined||r===undefined)return[]
return[(0,mt.at)(e,s.start<r.start?r:s,{message:"<location> has both allowOverride and overrideMode.",hint:'Keep one of them: allowOverride="false" says the same as overrideMode="Deny".'})]})}
const ss="<location> path attribute must be a relative virtual path.  It cannot start with any of ' ' '.' '/' or '\\'."
const rs=ss.replace("start with","end with")
const is=`<location> path attribute must be a relative virtual path.  It cannot contain any of '?' ':' '\\' '*' '"' '<' '>' or '|'.`
const os={id:"location/path",level:"file",severity:"error",words:[ss,rs,is],check:e=>refusedValues(e,"path",e=>location_pathFault(e)===null).map(({file:e,found:t,value:n})=>(0,mt.at)(e,t,{message:"The path of this <location> is not a relative virtual path.",hint:'Write it relative to the root of the site, with "/" between the folders, as in path="umbraco/plugins". For the site itself, leave path out or write ".".',words:location_pathFault(n)??ss}))}
function location_pathFault(e){if(e===""||e===".")return null
if(isRefusedAtTheEnds(e.charAt(0)))return ss
if(isRefusedAtTheEnds(e.charAt(e.length-1)))return rs
return/[?:\\*"<>|]/.test(e)?is:null}function isRefusedAtTheEnds(e){return(0,ie.Bq)(e)===""||"./\\".includes(e)}function refusedValues({file:e,skeleton:t},n,s){return t.locations.flatMap(t=>{const r=t.attribute(n)
const i=reading_valueOf(t,n)
if(r===null||i===null||s(i))return[]
return[{file:e,found:r,value:i}]})}const as={id:"location/mail-settings",level:"runtime",severity:"warning",words:[],check:({mail:e})=>{const t=e.filter(({location:e})=>e===null).map(({element:e})=>e)
const n=differingFrom(t)
return e.flatMap(({file:e,element:t,location:s})=>{if(s===null||!n(t))return[]
return[(0,mt.at)(e,startTag(t),{message:'This <smtp> is for "{path}" only, but the site reads its mail settings once, for all of its parts: which ones it uses depends on where the first mail is sent from.',hint:"Keep one <smtp>, for the whole site.",names:{path:s.path}})]})}}
const cs={id:"location/tilde",level:"runtime",severity:"warning",words:[],check:e=>refusedValues(e,"path",e=>!e.startsWith("~")).map(({file:e,found:t})=>(0,mt.at)(e,t,{message:'This <location> is never used: "~" is not expanded in its path, but taken for the name of a folder.',hint:'Write the path relative to the root of the site, without "~/".'}))}
const ls=[Qn,Yn,es,ts,ns,os]
const us=[as,cs]
const fs='<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#">\n    <CipherData><CipherValue>AAAA</CipherValue></CipherData>\n  </EncryptedData>'
const ds={text:`<smtp configProtectionProvider="RsaProtectedConfigurationProvider">\n  ${fs}\n</smtp>`}
const ms='Replace the section with an unencrypted one without a password: decrypt it on the server (aspnet_regiis -pd "system.net/mailSettings/smtp"), and let this action fill in the settings on deploy.'
const hs={id:"protection/provider-empty",level:"file",severity:"error",words:["The configProtectionProvider attribute cannot be an empty string."],check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{const s=t.attribute("configProtectionProvider")
if(s===null||reading_valueOf(t,s.name)!=="")return[]
return[(0,mt.at)(e,s,{message:'"configProtectionProvider" of <{name}> is empty.',hint:"Delete the attribute, or name the provider that encrypted the section.",names:{name:t.name},location:n})]})}
const ps={id:"protection/other-attribute",level:"file",severity:"error",words:["A section using 'configProtectionProvider' may contain no other attributes."],check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{if(t.attribute("configProtectionProvider")===null)return[]
const s=t.attributes.find(({name:e})=>e!=="configProtectionProvider")
if(s===undefined)return[]
return[(0,mt.at)(e,attributeName(s),{message:'The encrypted section <{name}> has a second attribute, "{attribute}".',hint:"Delete it: an encrypted section has configProtectionProvider alone.",names:{name:t.name,attribute:s.name},location:n})]})}
const[gs=""]=ps.words
const[ws=""]=hs.words
const bs={id:"protection/config-source",level:"section",severity:"error",words:[gs,ws],check:e=>encryptedSections(e).flatMap(({file:t,element:n})=>{const s=reading_valueOf(n,"configProtectionProvider")===""
if(t===e.file||n.attributes.length===1&&!s)return[]
return[(0,mt.at)(t,startTag(n),{message:"This encrypted <smtp> has to have configProtectionProvider alone, with a value.",hint:"Delete the other attributes.",words:s?ws:gs})]})}
const vs=["RsaProtectedConfigurationProvider","DataProtectionConfigurationProvider"]
const ys={id:"protection/provider-unknown",level:"section",severity:"error",words:["An error occurred loading a configuration file: The protection provider '…' was not found."],check:e=>{const t=addedNames(e,"configProtectedData","providers")
const n=new Set([...vs,...t].map(e=>e.toLowerCase()))
return encryptedSections(e).flatMap(({file:e,element:t,location:s})=>{const r=t.attribute("configProtectionProvider")
const i=reading_valueOf(t,"configProtectionProvider")?.toLowerCase()??""
if(r===null||i===""||n.has(i))return[]
return[(0,mt.at)(e,r,{message:"No protection provider has this name.",hint:`Write ${vs.join(" or ")}, or declare the provider in <configProtectedData>.`,location:s})]})}}
const ks={id:"protection/no-data",level:"section",severity:"error",words:["The section is marked as being protected. However, the <EncryptedData> child node was not found in the section's node. Make sure that the section is correctly encrypted."],check:e=>encryptedSections(e).flatMap(({file:e,element:t,location:n})=>{if(childrenNamed([t],"EncryptedData").length>0)return[]
return[(0,mt.at)(e,startTag(t),{message:"<smtp> is marked as encrypted, but does not contain <EncryptedData>.",hint:"Delete the attribute configProtectionProvider, or encrypt the section.",location:n})]})}
const Ss={id:"protection/format",level:"section",severity:"error",words:["The section is marked as being protected, but it does not have the correct format. It should contain only the <EncryptedData> child node."],check:e=>encryptedSections(e).flatMap(({file:e,element:t,location:n})=>{const[s]=childrenNamed([t],"EncryptedData")
const r=t.nodes.find(t=>t.kind!=="comment"&&t!==s&&!isSpaceInside(e.source.text,t))
if(s===undefined||r===undefined)return[]
return[(0,mt.at)(e,r.kind==="element"?nameSpan(r):r,{message:"Something stands beside the <EncryptedData> of this encrypted section.",hint:"Delete it; comments are fine.",location:n})]})}
function encryptedSections({mail:e}){return e.filter(({element:e})=>e.attribute("configProtectionProvider")!==null)}const Ts={id:"config-builders/empty",level:"file",severity:"error",words:["The configBuilder attribute is invalid."],check:({file:e,skeleton:t})=>t.sections.flatMap(({element:t,location:n})=>{const s=t.attribute("configBuilders")
if(s===null||reading_valueOf(t,"configBuilders")!=="")return[]
return[(0,mt.at)(e,s,{message:'"configBuilders" of <{name}> is empty.',hint:"Delete the attribute, or name a builder.",names:{name:t.name},location:n})]})}
const _s={id:"config-builders/unknown",level:"section",severity:"error",words:["The configuration builder '…' was not found."],check:e=>{const t=new Set(addedNames(e,"configBuilders","builders"))
return e.mail.flatMap(({file:e,element:n,location:s})=>{const r=n.attribute("configBuilders")
const i=reading_valueOf(n,"configBuilders")?.split(",")??[]
const o=i.some(e=>e!==""&&!t.has(e.trim()))
if(r===null||!o)return[]
return[(0,mt.at)(e,r,{message:'No configuration builder has the name that "configBuilders" gives.',hint:"Add it to <configBuilders><builders>, or delete the attribute.",location:s})]})}}
function addedNames({skeleton:e},t,n){const s=e.sections.filter(({element:e})=>e.name===t)
const r=childrenNamed(s.map(({element:e})=>e),n)
return childrenNamed(r,"add").flatMap(e=>reading_valueOf(e,"name")??[])}const Os={id:"inject/encrypted",level:"runtime",severity:"error",words:[],check:({mail:e})=>e.flatMap(({file:e,element:t,location:n})=>{const s=t.attribute("configProtectionProvider")
if(s===null||n!==null)return[]
return[(0,mt.at)(e,s,{message:"The <smtp> section is encrypted (configProtectionProvider), so nothing can be injected into it without the key of the server.",hint:ms})]})}
const As=[hs,ps,bs,ys,ks,Ss,Ts,_s]
const xs=[Os]
const Es={id:"sections/duplicate",level:"file",severity:"error",words:["Sections must only appear once per config file.  See the help topic <location> for exceptions."],check:({file:e,skeleton:t})=>{const n=new Map
return t.sections.flatMap(t=>{const s=n.get(t.registered)??new Map
n.set(t.registered,s)
const r=t.location?.lowerPath??""
const i=s.get(r)
if(i===undefined)s.set(r,t)
if(i===undefined||t.registered.declaration.ignorable)return[]
const o=duplicateOf(t)
const a=(0,mt._)("The first one",e,startTag(i.element))
return[(0,mt.at)(e,startTag(t.element),{...o,related:[a]})]})}}
function duplicateOf({element:e,location:t}){return{message:t===null?"<{name}> appears a second time at the level of the site.":"<{name}> appears a second time for the same part of the site.",hint:'Keep one <{name}>, also counting those in repeated groups and in other <location> elements for the same path (no path and "." mean the site itself).',names:{name:e.name},location:t}}const $s={id:"sections/not-in-location",level:"file",severity:"error",words:['This section is not allowed in <location> elements.  This section has been marked allowLocation="false".'],check:({file:e,skeleton:t})=>t.sections.filter(({inLocation:e,registered:t})=>e&&t.declaration.attributes.get("allowLocation")==="false").map(({element:t,location:n})=>(0,mt.at)(e,startTag(t),{message:"<{name}> stands in a <location>, where it is not allowed.",hint:"Move it out of the <location>, directly into <configuration>.",names:{name:t.name},location:n}))}
const Ms="It is an error to use a section registered as allowDefinition='MachineOnly' beyond machine.config."
const Cs="It is an error to use a section registered as allowDefinition='MachineToWebRoot' beyond the root web.config file."
const Ps="It is an error to use a section registered as allowDefinition='MachineToApplication' beyond application level.  This error can be caused by a virtual directory not being configured as an application in IIS."
const Ns={id:"sections/allow-definition",level:"file",severity:"error",words:[Ms,Cs,Ps],check:({file:e,skeleton:t})=>t.sections.flatMap(t=>{const n=refusedDefinition(t)
if(n===null)return[]
const{element:s,location:r}=t
return[(0,mt.at)(e,startTag(s),{message:"<{name}> is not allowed at this level.",hint:n===Ps?"Move it out of the <location>: it is for the site as a whole.":"Delete it: it belongs in the configuration of the server.",names:{name:s.name},words:n,location:r})]})}
function refusedDefinition({registered:e,location:t}){const n=e.declaration.attributes.get("allowDefinition")
if(n==="MachineOnly")return Ms
if(n==="MachineToWebRoot")return Cs
return n==="MachineToApplication"&&t!==null?Ps:null}const Is={id:"groups/reserved-attribute",level:"file",severity:"error",words:["The attribute '{name}' cannot be specified because its name starts with the reserved prefix 'config' or 'lock'."],check:({file:e,skeleton:t})=>t.groups.flatMap(t=>t.attributes.filter(({name:e})=>/^(?:config|lock)/.test(e)).map(n=>(0,mt.at)(e,attributeName(n),{message:'<{group}> is a group and does not take the attribute "{name}".',hint:reservedHint(n.name),names:{name:n.name,group:t.name}})))}
function reservedHint(e){return e==="configSource"?'Put configSource on the section itself, as in <smtp configSource="config\\smtp.config" />.':"Delete it, or put it on the section itself."}const Ds=[Es,$s,Ns,Is]
const Rs='A web server may hand out a file whose real name does not end with ".config"'
const Fs={id:"inject/served-file",level:"runtime",severity:"error",words:[],check:e=>{const{file:t,companion:n}=e
const s=n?.status==="read"?n.file:t
if(isNeverServed(s))return[]
return[s===t?served_namedOutright(t):namedBySource(e)]}}
function isNeverServed({path:e,realName:t}){const n=t??e.slice(e.lastIndexOf("/")+1)
return/^[^:]*\.config$/is.test(n)}function served_namedOutright(e){return(0,mt.at)(e,nameSpan(e.document.root),{message:`${Rs}, and this one does not, so nothing is injected into it.`,hint:"Rename the file, or, where it is a symbolic link, the file that it leads to; or take it out of `files`."})}function namedBySource({file:e,sections:t}){const n=t.smtp[0]??e.document.root
const s=n.attribute("configSource")
return(0,mt.at)(e,s??nameSpan(n),{message:`${Rs}, and the one that configSource names does not, so nothing is injected into it.`,hint:'Rename that file, or, where it is a symbolic link, the file that it leads to: configSource="config\\smtp.config".'})}const Ws=[Fs]
const qs=["lockAttributes","lockAllAttributesExcept","lockElements","lockAllElementsExcept"]
const Ls=["lockItem",...qs]
const js={id:"smtp/lock-item",level:"section",severity:"error",words:["The property 'lockItem' must have value 'true' or 'false'."],check:e=>e.mailElements.flatMap(({file:e,element:t,location:n})=>{const s=t.attribute("lockItem")
if(s===null||(0,ie.yG)(reading_valueOf(t,"lockItem")??"")!==null)return[]
return[(0,mt.at)(e,s,{message:'"lockItem" is neither true nor false.',hint:"Write true or false.",location:n})]})}
const Bs={lockAttributes:"The 'lockAttributes' attribute cannot be an empty string.",lockElements:"The 'lockElements' attribute cannot be an empty string.",lockAllAttributesExcept:"The 'lockAllAttributesExcept' attribute cannot be an empty string. lockAttributes=\"*\" may be used to lock all attributes.",lockAllElementsExcept:"The 'lockAllElementsExcept' attribute cannot be an empty string. lockElements=\"*\" may be used to lock all elements."}
const Us={id:"smtp/lock-list-empty",level:"section",severity:"error",words:qs.map(e=>Bs[e]),check:e=>lists(e).filter(({value:e})=>e==="").map(({owner:{file:e,location:t},attribute:n,list:s})=>(0,mt.at)(e,n,{message:'"{name}" is empty.',hint:"Name what is to be locked, or delete the attribute.",names:{name:s},words:Bs[s],location:t}))}
const Gs="The attribute '…' is not valid in the locked list for this section. The following attributes can be locked: {allowed}. Multiple attributes may be listed separated by commas."
const zs="The element '…' is not valid in the locked list for this section. The following elements can be locked: {allowed}. Multiple elements may be listed separated by commas."
const Hs={id:"smtp/lock-list",level:"section",severity:"error",words:[Gs,zs],check:e=>lists(e).flatMap(({owner:e,attribute:t,list:n,value:s})=>{const r=lockable(e,n)
const isWrong=e=>!r.includes(e)&&!(e==="*"&&!n.includes("Except"))
if(!namesIn(s).some(isWrong))return[]
const i=(isOfElements(n)?zs:Gs).replace("{allowed}",()=>r.map(e=>`'${e}'`).join(", "))
return[(0,mt.at)(e.file,t,{message:'"{list}" contains a name that cannot be locked here.',hint:r.length===0?"Delete the attribute.":`Choose from ${r.join(", ")}; separate names with commas.`,names:{list:n},words:i,location:e.location})]})}
function lists(e){return e.mailElements.flatMap(e=>qs.flatMap(t=>{const n=e.element.attribute(t)
const s=reading_valueOf(e.element,t)
return n===null||s===null?[]:[{owner:e,attribute:n,list:t,value:s}]}))}function isOfElements(e){return e==="lockElements"||e==="lockAllElementsExcept"}function lockable({name:e},t){if(isOfElements(t))return schemaElements(e)
return Vs[e]??schemaAttributes(e)}const Vs={smtp:["deliveryMethod","deliveryFormat","from"],network:["defaultCredentials","host","clientDomain","password","port","userName","targetName","enableSsl"]}
function namesIn(e){return e.split(/[,:;]/).map(ie.Bq).filter(e=>e!=="")}const Ks="The attribute '{name}' has been locked in a higher level configuration."
const Js="The element '{name}' has been locked in a higher level configuration."
const Xs={id:"smtp/locked",level:"section",severity:"error",words:[Ks,Js],check:e=>{const t=e.mailElements
const n=locksOf(t.filter(({location:e})=>e===null))
return t.filter(({location:e})=>e!==null).flatMap(e=>violations(n[e.name],e))}}
function locksOf(e){const of=t=>{const n=e.filter(e=>e.name===t)
const s=n.map(({element:e})=>e)
const locked=(e,t)=>new Set(s.flatMap(n=>lockedBy(n,e,t)))
return{owners:n,item:s.some(e=>(0,ie.yG)(reading_valueOf(e,"lockItem")??"")===true),attributes:locked(schemaAttributes(t),["lockAttributes","lockAllAttributesExcept"]),elements:locked(schemaElements(t),["lockElements","lockAllElementsExcept"])}}
return{smtp:of("smtp"),network:of("network"),specifiedPickupDirectory:of("specifiedPickupDirectory")}}function lockedBy(e,t,[n,s]){const r=new Set(namesIn(reading_valueOf(e,n)??""))
const i=reading_valueOf(e,s)
const o=i===null?null:new Set(namesIn(i))
return t.filter(e=>r.has(e)||r.has("*")||o!==null&&!o.has(e))}function violations(e,t){const tellLocked=(n,s,r)=>(0,mt.at)(t.file,n,{message:"{name} is locked by the <smtp> of the site.",hint:"Delete it here, or the lock there.",names:{name:s},words:r,location:t.location,related:e.owners.slice(0,1).map(({file:e,element:t})=>(0,mt._)("The lock",e,startTag(t)))})
const n=t.element.attributes.filter(({name:t})=>e.attributes.has(t)).map(e=>tellLocked(attributeName(e),e.name,Ks))
const s=t.element.children.filter(({name:t})=>e.elements.has(t)).map(e=>tellLocked(startTag(e),e.name,Js))
const r=e.item?[tellLocked(startTag(t.element),t.name,Js)]:[]
return[...r,...n,...s]}const Qs=[js,Us,Hs,Xs]
const Zs={id:"smtp/unknown-attribute",level:"section",severity:"error",words:["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],check:e=>unknownAttributes(e.mailElements).filter(e=>kindOf(e)==="unknown").map(({owner:{file:e,name:t,location:n},attribute:s})=>(0,mt.at)(e,attributeName(s),{message:'<{owner}> has no attribute "{name}".',hint:smtp_attributes_hintFor(t,s.name),names:{name:s.name,owner:t},location:n}))}
const Ys={id:"smtp/element-as-attribute",level:"section",severity:"error",words:["The value of the property '{name}' cannot be parsed. The error is: …"],check:e=>unknownAttributes(e.mailElements).filter(e=>kindOf(e)==="element").map(({owner:{file:e,location:t},attribute:n})=>(0,mt.at)(e,attributeName(n),{message:'"{name}" is an element in <smtp>, not an attribute.',hint:"Write it as an element: <{name} … />.",names:{name:n.name},location:t}))}
const er={id:"smtp/undeclared-prefix",level:"section",severity:"error",words:["'{prefix}' is an undeclared prefix."],check:e=>{const t=e.mailElements
const n=unknownAttributes(t).filter(e=>kindOf(e)==="prefix").map(({owner:e,attribute:t})=>({owner:e,span:attributeName(t),...t}))
const s=t.filter(({name:e})=>e==="smtp").flatMap(e=>e.element.children.filter(t=>hasForeignPrefix(t.name,t,e.smtp)).map(t=>({owner:e,span:{start:t.start+1,end:t.nameEnd},name:t.name})))
return[...n,...s].map(({owner:{file:e,location:t},span:n,name:s})=>(0,mt.at)(e,n,{message:"The prefix of {name} is declared outside of <smtp>, which .NET reads on its own.",hint:"Delete it. Attributes such as xdt:Transform belong in a transform file.",names:{name:s,prefix:prefixOf(s)},location:t}))}}
const tr=["configProtectionProvider","configBuilders"]
function unknownAttributes(e){return e.flatMap(e=>{const t=new Set([...schemaAttributes(e.name),...Ls,...e.name==="smtp"?tr:[]])
return e.element.attributes.filter(({name:e})=>!t.has(e)).map(t=>({owner:e,attribute:t}))})}function kindOf({owner:e,attribute:t}){if(schemaElements(e.name).includes(t.name))return"element"
return hasForeignPrefix(t.name,e.element,e.smtp)?"prefix":"unknown"}const nr={ssl:"enableSsl",tls:"enableSsl",enabletls:"enableSsl",usessl:"enableSsl",usetls:"enableSsl",starttls:"enableSsl",enablestarttls:"enableSsl",user:"userName",login:"userName",pass:"password",pwd:"password",server:"host",hostname:"host",smtpserver:"host",sender:"from",usedefaultcredentials:"defaultCredentials",domain:"clientDomain",ehlo:"clientDomain"}
function smtp_attributes_hintFor(e,t){const n=t.toLowerCase()
const s=ut.vK.map(({name:e})=>e)
const r=Object.hasOwn(nr,n)?nr[n]:undefined
const i=s.find(e=>e.toLowerCase()===n)??r
if(n==="timeout")return"Delete it: the timeout can be set in code only."
if(n==="inheritinchildapplications")return'Put it on <location path=".">, around <system.net>.'
if(n==="configsource")return"Write configSource, on <smtp> in the web.config."
if(i!==undefined)return`Write ${onItsElement(i,e)}.`
const o={show:t=>onItsElement(t,e),otherwise:"delete it"}
return correction(t,schemaAttributes(e),o)??correction(t,s,o)??`Delete it; <${e}> takes ${schemaAttributes(e).join(", ")}.`}function onItsElement(e,t){const n=ut.vK.find(({name:t})=>t===e)
return n===undefined||n.element===t?e:`${e}, on <${n.element}>`}const sr=[Zs,Ys,er]
function unknownChildren(e){return e.flatMap(e=>e.element.children.filter(t=>!schemaElements(e.name).includes(t.name)).filter(t=>!hasForeignPrefix(t.name,t,e.smtp)).map(t=>({owner:e,child:t})))}function isAttribute({owner:e,child:t}){return schemaAttributes(e.name).includes(t.name)}const rr={id:"smtp/unknown-element",level:"section",severity:"error",words:["Unrecognized element '{name}'."],check:e=>unknownChildren(e.mailElements).filter(e=>!isAttribute(e)).map(({owner:e,child:t})=>(0,mt.at)(e.file,nameSpan(t),{message:"<{owner}> contains an element that it does not know: <{name}>.",hint:smtp_content_hintFor(e,t),names:{name:t.name,owner:e.name},location:e.location}))}
function smtp_content_hintFor(e,t){const n=correction(t.name,schemaElements(e.name),{show:e=>`<${e}>`,otherwise:"delete it"})
if(n!==null)return n
return e.name==="smtp"?"Delete it; <smtp> contains <network> and <specifiedPickupDirectory>.":"Delete it; <{owner}> does not contain elements; its settings are attributes."}const ir={id:"smtp/attribute-as-element",level:"section",severity:"error",words:["Property '{name}' is not a ConfigurationElement."],check:e=>unknownChildren(e.mailElements).filter(isAttribute).map(({owner:e,child:t})=>(0,mt.at)(e.file,nameSpan(t),{message:'"{name}" is an attribute of <{owner}>, not an element.',hint:'Write it as an attribute: <{owner} {name}="…">.',names:{name:t.name,owner:e.name},location:e.location}))}
const or={id:"smtp/duplicate-element",level:"section",severity:"error",words:["The element <{name}> may only appear once in this section."],check:e=>e.mailElements.flatMap(({file:e,smtp:t,element:n,name:s,location:r})=>{const i=(0,ut.O0)(t,s)
if(i===null||i.start===n.start)return[]
return[(0,mt.at)(e,startTag(n),{message:"<{name}> appears a second time in this <smtp>.",hint:"Put all attributes on one <{name}>.",names:{name:s},location:r,related:[(0,mt._)("The first one",e,startTag(i))]})]})}
const ar={id:"smtp/text",level:"section",severity:"error",words:["The configuration section cannot contain a CDATA or text element."],check:e=>e.mailElements.flatMap(({file:e,element:t,name:n,location:s})=>t.nodes.filter(({kind:e})=>e==="text"||e==="cdata"||e==="reference").filter(t=>!isSpaceInside(e.source.text,t)).map(t=>(0,mt.at)(e,withoutSpace(e.source.text,t),{message:"Text stands in <{name}>.",hint:"Delete it, or put it into a comment: \x3c!-- … --\x3e. Settings are attributes.",names:{name:n},location:s})))}
const cr=[rr,ir,or,ar]
function smtp_values_refused(e,t,n){const s=t.startsWith("delivery")?"smtp":"network"
return e.mailElements.flatMap(e=>{if(e.name!==s)return[]
const r=e.element.attribute(t)
const i=reading_valueOf(e.element,t)
return r===null||i===null||!n(i)?[]:[{owner:e,attribute:r}]})}function complain(e,t){return e.map(({owner:{file:e,location:n},attribute:s})=>(0,mt.at)(e,s,{...t,names:{name:s.name},location:n}))}const lr="Write a number from 1 to 65535; for most providers it is 587."
const ur={id:"smtp/port-format",level:"section",severity:"error",words:["The value of the property 'port' cannot be parsed. The error is: … is not a valid value for Int32."],check:e=>complain(smtp_values_refused(e,"port",e=>(0,ie.M$)(e)===null),{message:"The port is not a number that .NET can read.",hint:lr})}
const fr={id:"smtp/port-range",level:"section",severity:"error",words:["The value for the property 'port' is not valid. The error is: The value must be inside the range 1-65535."],check:e=>complain(smtp_values_refused(e,"port",e=>(0,ie.M$)(e)!==null&&(0,ie.pz)(e)===null),{message:"The port is out of range.",hint:lr})}
const dr={id:"smtp/boolean",level:"section",severity:"error",words:["The value of the property '{name}' cannot be parsed. The error is: … is not a valid value for Boolean."],check:e=>["enableSsl","defaultCredentials"].flatMap(t=>complain(smtp_values_refused(e,t,e=>(0,ie.yG)(e)===null),{message:'"{name}" is neither true nor false.',hint:"Write true or false; 1, yes and on are not understood."}))}
const mr={id:"smtp/delivery-method",level:"section",severity:"error",words:["The value of the property 'deliveryMethod' cannot be parsed. The error is: SmtpDeliveryMethodTypeConverter cannot convert from System.String."],check:e=>complain(smtp_values_refused(e,"deliveryMethod",e=>(0,ie.FW)(e)===null),{message:"There is no delivery method of this name.",hint:"Write Network, SpecifiedPickupDirectory or PickupDirectoryFromIis, without white space around it."})}
const hr={id:"smtp/delivery-format",level:"section",severity:"error",words:["The value of the property 'deliveryFormat' cannot be parsed. The error is: SmtpDeliveryFormatTypeConverter cannot convert from System.String."],check:e=>complain(smtp_values_refused(e,"deliveryFormat",e=>(0,ie.BR)(e)===null),{message:"There is no delivery format of this name.",hint:"Write SevenBit or International, without white space around it."})}
const pr=[ur,fr,dr,mr,hr]
const gr=`<configSections>\n  <sectionGroup name="umbracoConfiguration">\n    <section name="settings" type="Umbraco.Core.Configuration.UmbracoSettings.UmbracoSettingsSection, Umbraco.Core" />\n  </sectionGroup>\n</configSections>\n<umbracoConfiguration>\n  <settings configSource="config\\umbracoSettings.config" />\n</umbracoConfiguration>`
function settingsWith(e){return`<settings>\n  <content>\n    <notifications>\n      ${e}\n    </notifications>\n  </content>\n</settings>`}const wr={text:gr,companion:settingsWith("<email>post@example.com</email>")}
function umbraco_settings_complain(e,t){const n=e.aspNetCore===null?notificationSender(e):null
const s=n===null?null:t(n.state)
if(n===null||s===null)return[]
return[(0,mt.at)(n.file,startTag(n.element),{message:s,hint:"Write the address that the site sends from into <email>. The inputs of this action do not change it."})]}const br={id:"umbraco-settings/sender-template",level:"runtime",severity:"warning",words:[],check:e=>umbraco_settings_complain(e,e=>e==="template"?"The sender of Umbraco's own mails is still that of the template, your@email.here. Mail servers refuse it.":null)}
const vr={id:"umbraco-settings/sender-malformed",level:"runtime",severity:"warning",words:["The specified string is not in the form required for an e-mail address."],check:e=>umbraco_settings_complain(e,e=>{if(e==="empty")return"The sender of Umbraco's own mails is empty."
if(e!=="malformed")return null
return"The sender of Umbraco's own mails is not one mail address."})}
const yr={id:"umbraco-settings/missing",level:"runtime",severity:"warning",words:["Unable to open configSource file '…'."],lead:"Umbraco reads it at start, and .NET Framework says",check:({file:e,umbraco:t,aspNetCore:n})=>{if(n!==null)return[]
return umbracoSectionsIn(e).flatMap(({name:n,element:s})=>{const r=s.attribute("configSource")
const i=t.get(n)
if(r===null||i?.status!=="absent")return[]
if(!i.folderIsThere)return[]
return[(0,mt.at)(e,r,{message:'The file that <{name} configSource="…"> names cannot be used: {reason}.',hint:"Commit the file, correct the path, or create the file in a step before this one.",names:{name:n,reason:i.reason}})]})}}
const kr=[br,vr,yr]
const Sr={id:"sections/unknown",level:"file",severity:"error",words:["Unrecognized configuration section {path}."],check:({file:e,skeleton:t})=>{if(t.unknown.length===0)return[]
const n=homesOf(t)
return t.unknown.map(t=>{const{name:s}=t.element
return(0,mt.at)(e,nameSpan(t.element),{message:".NET does not know a section or group <{name}> here.",hint:unknown_section_hintFor(t,n),names:{name:s,path:pathBelow(t.parent,s)}})})}}
const Tr="Declare it in <configSections>, or delete it. If a configuration above the site declares it, name it in the input `known-sections`: {path}."
const _r={show:e=>`<${e}>`,otherwise:"declare <{name}> in <configSections>, or delete it"}
function unknown_section_hintFor({element:{name:e},parent:t},n){const s=[...t.names,...t.parent===null?["configSections","location"]:[]]
const r=correction(e,s,_r)
if(r?.startsWith("Write "))return r
const i=pathOf(t).startsWith("system.net")
if(i&&/^(?:clear|remove|add)$/.test(e))return"Delete it: it has no meaning here."
const o=n.get(e.toLowerCase())
if(o===undefined)return r??Tr
const a=o.parents.map(placeOf).join("; or in ")
return o.name===e?`Move it: <${o.name}> belongs in ${a}.`:`Write <${o.name}>, and move it into ${a}.`}const Or=["network","specifiedPickupDirectory"].map(e=>({name:e,parent:"system.net/mailSettings/smtp"}))
function homesOf({declared:e}){const t=new Map
const n=[...yt.map(({path:e})=>splitPath(e)),...Vn.map(e=>({name:e,parent:zn})),...Or,...e.map(({registered:{name:e,parent:t}})=>({name:e,parent:t?.path??""}))]
for(const{name:e,parent:s}of n){const n=t.get(e.toLowerCase())?.parents??[]
if(n.length>=Ar||n.includes(s))continue
t.set(e.toLowerCase(),{name:e,parents:[...n,s]})}return t}const Ar=3
function splitPath(e){const t=e.lastIndexOf("/")
return{name:e.slice(t+1),parent:e.slice(0,Math.max(t,0))}}function placeOf(e){const t=e===""?["configuration"]:e.split("/").toReversed()
return t.map(e=>`<${e}>`).join(", which goes into ")}const xr=[Sr]
const Er={id:"document/xml-space",level:"file",severity:"error",words:["'…' is an invalid xml:space value."],check:({file:e})=>{if(!e.source.text.includes("xml:space"))return[]
return invalidIn(e.document.root).map(t=>(0,mt.at)(e,t,{message:'The value of xml:space is neither "preserve" nor "default".',hint:"Delete the attribute."}))}}
function invalidIn(e){const t=[]
const n=[e]
for(let e=n.pop();e!==undefined;e=n.pop()){const s=xmlSpaceOf(e)
if(s?.means==="nothing")t.push(s.attribute)
for(const t of e.children.toReversed())n.push(t)}return t}const $r=[Er]
const Mr=[...sr,...cr,...pr,...Qs]
const Cr=[...Fn,...$r,...fn,...Vt,...Sn,...xr,...Ds,...ls,...cn,...As,...Mr]
const Pr=[...xs,...It,...Ln,...Ws]
const Nr=[...Wn,...us,...Nt,...Xn,...Gn,...kr]
const Ir=[...new Set([...Cr,...Pr,...Nr])]
function openWebConfig(e,t=null,n=new Map){const s=webConfig(e,t,n)
const{structure:r,obstacles:i,result:o}=judgingsOf(s)
const a={kind:"web-config",path:e.path,...completing(s,()=>a),structure:(e,n)=>[...r(e,n),...configuration_faultOf(t)],obstacles:i,result:(e,t)=>[...o(e,t),...umbracoFaultsOf(n)],parts:partsOf(e.document.root,e.source.text),supersededBy:hasAspNetCore(s)?"appsettings.json":null,injectable:t===null||isSmtp(t),inject:e=>inject(s,e),reopen:e=>reopen(s,e),spotOf:e=>spotOf(s,e),misread:e=>misread(s,e),effective:hasAspNetCore(s)?null:effectiveOf(s),sender:hasAspNetCore(s)?null:ownSender(s),credentials:credentialsIn(s)}
return a}function gapIn({file:e,companion:t,umbraco:n}){const s=t===null?configSourceOf(e):null
if(s!==null){return{name:s,filledWith:t=>openWebConfig(e,t,n)}}for(const{name:s,source:r}of umbracoSectionsIn(e)){if(r===null||n.has(s))continue
const filledWith=r=>openWebConfig(e,t,new Map(n).set(s,r))
return{name:r,filledWith:filledWith}}return null}function completing(e,t){const n=gapIn(e)
if(n===null)return{missing:null,complete:()=>Promise.resolve(t())}
return{missing:{from:e.file.path,name:n.name},complete:async e=>n.filledWith(await companionOf(e))}}async function reopen({file:e,companion:t,umbraco:n},s){const r=await(0,Q.oe)(s)
if(!r.ok)return null
return t?.status==="read"&&s.path===t.file.path?openWebConfig(e,{status:"read",file:r.file},n):openWebConfig(r.file,t,n)}function ownSender(e){const t=notificationSender(e)
if(t?.state!=="set")return null
const{address:n,file:s,element:r}=t
return{address:n,spot:{file:s,span:startTag(r)}}}function judgingsOf(e){const t=lastOf(t=>readConfiguration(e,t))
const judging=e=>(n,s)=>e(t(n.knownSections),n).map(e=>(0,Z.h)(e,{intent:n,locate:s,voice:voice}))
const n=judging((e,t)=>[...(0,Z.m)(Cr,e,t),...otherMail(e).flatMap(e=>(0,Z.m)(Mr,e,t))])
const s=judging(e=>otherMail(e).flatMap(e=>{const t=mailOfSection(e,Dr)
return t===null?[]:(0,Z.m)(ot,t,Dr)}))
const r=judging(resulting)
return{structure:n,obstacles:judging((e,t)=>(0,Z.m)(Pr,e,t)),result:(e,t)=>[...r(e,t),...s({...Dr,knownSections:e.knownSections},t)]}}const Dr={mode:"check",settings:{},knownSections:[]}
function lastOf(e){let t=null
return n=>{if(t?.argument!==n)t={argument:n,result:e(n)}
return t.result}}function resulting(e,t){const n=siteMail(e,t)
const s=n===null?[]:(0,Z.m)(ot,n,t)
return[...(0,Z.m)(Nr,e,t),...s]}function voice({level:e,severity:t,isPartial:n,isSection:s}){if(s&&e==="section")return'.NET Framework refuses the section "{location}"'
if(e==="file"){return`.NET Framework refuses ${n?'all requests below "{location}"':"the whole file"}`}if(e==="section"){return`.NET Framework refuses the mail settings${n?' below "{location}"':""}`}return t==="error"?"Sending fails with":"Sending may fail with"}async function companionOf(e){if(e.status==="absent")return e
if(e.status==="refused")return{status:"faulty",finding:e.finding}
const t=await(0,Q.oe)(e.file)
return t.ok?{status:"read",file:t.file}:{status:"faulty",finding:t.finding}}function configuration_faultOf(e){return e?.status==="faulty"?[{...e.finding,level:"section"}]:[]}function umbracoFaultsOf(e){return[...e.values()].flatMap(e=>e.status==="faulty"?[{...e.finding,level:"runtime",severity:"warning"}]:[])}function isSmtp(e){return e.status==="read"&&e.file.document.root.name==="smtp"}function inject(e,t){const n=smtpOf(e)
const{file:s}=n??e
const r=wantedAttributes(t,n?.element??null)
const i={text:s.source.text,escape:(e,t)=>s.source.withReferences((0,ct.G)(e,t))}
const{edits:o,changes:a}=n===null?injectNew(s.document,e.sections,{wanted:r,page:i}):injectInto(n.element,r,i)
const c=r.map(({attribute:e,value:t})=>({setting:e.name,value:t}))
return{file:s,edits:o,changes:a,expected:c}}async function misread(e,t){const{readBack:n}=await Promise.all([__nccwpck_require__.e(879),__nccwpck_require__.e(314)]).then(__nccwpck_require__.bind(__nccwpck_require__,2314))
const{file:s}=smtpOf(e)??e
return n(s.source.text,t)}const Rr="http://schemas.microsoft.com/XML-Document-Transform"
const Fr=[[/\.json$/i,"appsettings"],[/\.xdt\.config$/i,"transform"],[/^web\.config$/i,"web-config"],[/\.config$/i,null],[/(?:)/,"web-config"]]
function kinds_nameOf(e){return e.slice(e.lastIndexOf("/")+1)}function kindByName(e){return Fr.find(([t])=>t.test(kinds_nameOf(e)))?.[1]??null}function kindByRoot(e){const t=e.attributes.some(({name:e,raw:t})=>e.startsWith("xmlns:")&&(0,z.jz)(t).value===Rr)
return t?"transform":"web-config"}function kindByTag({bytes:e}){const t=(0,G.E)(e)
const n=t.ok?rootTagOf(t.source.text):""
return n.includes(Rr)?"transform":"web-config"}function isUnsupported(e){const t=kindByName(e)
return t==="appsettings"||t==="transform"}function hasForeignName(e){return!/\.config$|^appsettings(?:\..+)?\.json$/i.test(kinds_nameOf(e))}function isForeign({bytes:e}){const t=(0,G.E)(e)
const n=t.ok?rootNameOf(t.source.text):null
return n!==null&&n!=="configuration"}async function kinds_open(e){const t=await(0,Q.oe)(e)
const n=kindByName(e.path)
if(!t.ok)return{ok:false,kind:n??kindByTag(e),finding:t.finding}
const s=(n??kindByRoot(t.file.document.root))==="transform"
return s?null:{ok:true,configuration:openWebConfig(t.file)}}function presumedKind(e){return kindByName(e)??"web-config"}var Wr=__nccwpck_require__(4089)
function findCompanion(e,t,n){const s=t.includes("/")?t.slice(0,t.lastIndexOf("/")):""
const r=n.split("\\").filter(e=>e!==""&&e!==".")
const i=r.includes("..")||/^[A-Za-z]:|^\\|\//.test(n)
if(i||r.length===0){return{ok:false,reason:'it has to be a relative path with "\\", below the folder of this file',folderIsThere:false}}let o=s
for(const[t,n]of r.entries()){const s=e.spellings(o,n)
const i=s.find(e=>e.endsWith(n))
const a=i??s[0]
if(a===undefined){const n=t===r.length-1&&e.kindAt(o)==="folder"
return{ok:false,reason:"there is no such file",folderIsThere:n}}o=a}if(e.kindAt(o)!=="file"){return{ok:false,reason:"it is not a file",folderIsThere:true}}const a=e.locate(o)
return a.ok?a:{...a,folderIsThere:false}}var qr=__nccwpck_require__(3412)
async function load(e,t){const{path:n,realPath:s,byGlob:i}=t
if(i&&hasForeignName(n))return{status:"skipped"}
const o=presumedKind(n)
if(i&&isUnsupported(n))return{status:"unsupported",kind:o}
const a=(0,l.i)(s,Wr.b)
if(!a.ok){const e=a.isTooLarge?(0,Wr.g)(n):unreadable(n,a.reason)
return{status:"refused",kind:o,finding:e}}const c={path:n,bytes:a.bytes,realName:(0,r.basename)(s)}
if(o==="appsettings")return{status:"unsupported",kind:o}
if(i&&!(0,qr.ZH)(n)&&isForeign(c))return{status:"skipped"}
const u=await kinds_open(c)
if(u===null)return{status:"unsupported",kind:"transform"}
if(!u.ok&&i&&u.kind==="transform"){return{status:"unsupported",kind:"transform"}}if(!u.ok)return{status:"refused",...u}
return complete(e,u.configuration,new Map([[n,s]]))}async function complete(e,t,n){if(t.missing===null)return{status:"ready",configuration:t,realPaths:n}
const{from:s,name:r}=t.missing
const i=findCompanion(e,s,r)
if(i.ok)n.set(i.path,i.realPath)
const o=readCompanion(i)
return complete(e,await t.complete(o),n)}function readCompanion(e){if(!e.ok){const{reason:t,folderIsThere:n}=e
return{status:"absent",reason:t,folderIsThere:n}}const{path:t,realPath:n}=e
const s=(0,l.i)(n,Wr.b)
if(!s.ok){return s.isTooLarge?{status:"refused",finding:(0,Wr.g)(t)}:{status:"absent",reason:s.reason,folderIsThere:false}}return{status:"found",file:{path:t,bytes:s.bytes,realName:(0,r.basename)(n)}}}function unreadable(e,t){return(0,U.E)(e,{rule:Q.mP.id,level:Q.mP.level,message:`The file cannot be read: ${t}.`,hint:"Make sure that the step may read the file, or take the file out of `files`."})}const Lr=100
const jr=2e5
class OldCredentials{#Ne
#Ie=new Set
#De=0
#Re=0
constructor(e){this.#Ne=e}take(e){for(const t of e){if(this.#Ie.has(t))continue
this.#Ie.add(t)
if(this.#De>=Lr||this.#Re+t.length>jr)continue
this.#De+=1
this.#Re+=t.length
this.#Ne(t)}}get warnings(){const e=this.#Ie.size-this.#De
if(e===0)return[]
return[`The checked files contain ${this.#Ie.size} user names and passwords, which is more than this step masks: ${e} of them are not masked. This step shows none of them, but a later step could. Delete them from the files.`]}}async function loadAll({workspace:e,mask:t},{files:n,leftOut:s}){const r=[]
const i=new OldCredentials(t)
for(const t of n){const n=await load(e,t)
if(n.status==="ready")i.take(n.configuration.credentials)
r.push({found:t,loaded:n})}const o=plan_all_partsOf(r)
const a=r.map(t=>({file:t,reason:reasonAgainst(t,o,e)}))
return{loaded:a.flatMap(({file:e,reason:t})=>t===null?[e]:[]),leftOut:[...s,...a.flatMap(({file:{found:e},reason:t})=>t===null?[]:(0,qr.ig)([e],t))],warnings:i.warnings}}function reasonAgainst({found:e,loaded:t},n,s){if(!e.byGlob)return null
if(!(0,qr.ZH)(e.path)&&n.has(e.path.toLowerCase()))return"part"
if(t.status==="skipped")return"foreign"
if(t.status==="unsupported")return"unsupported"
const r=t.status==="ready"?t.configuration.supersededBy:null
const i=r!==null&&s.spellings(parentOf(e.path),r).length>0
return i?"superseded":null}function plan_all_partsOf(e){return new Set(e.flatMap(({found:e,loaded:t})=>t.status!=="ready"?[]:t.configuration.parts.map(t=>`${(0,qr.yS)(e.path)}${t.replaceAll("\\","/")}`.toLowerCase())))}function parentOf(e){return(0,qr.yS)(e).slice(0,-1)}function realPathsOf({loaded:e}){return e.status==="ready"?[...e.realPaths.values()]:[]}async function planAll(e,{loaded:t,leftOut:n}){const s=[]
const r=[]
const i=[]
const o=e.requestedMode==="inject"
for(const{found:n,loaded:a}of t){if(a.status==="ready")s.push(await planOne(e,n,a))
if(a.status==="refused")s.push(withoutPlan(plan_all_refused(n,a)))
if(a.status!=="unsupported")continue
if(o){i.push(unhandled(n))
continue}r.push(unjudged(n,a))
if(a.kind==="transform")s.push(withoutPlan(unread(n,a)))}if(o&&s.length===0&&i.length===0){i.push(nothingLeft([...t.map(({found:e})=>e),...n]))}const a=t.filter(({found:e,loaded:t})=>!e.isNested&&t.status==="ready"&&t.configuration.supersededBy===null)
return{planned:s,sites:a.map(({found:e})=>e.path),notices:r,complaints:i}}function nothingLeft(e){const t=e.map(({path:e})=>e)
return`There is nothing to inject into: the patterns in the input "files" match only ${(0,qr.TL)(t)}, and none of them is the configuration of an Umbraco 7 or 8 site. Name its web.config.`}function unhandled({path:e}){return`"${(0,g.t)(e)}" is a transform or an appsettings file, which this version of the action does not handle. Take it out of the input "files".`}function unjudged({path:e},{kind:t}){return t==="transform"?`"${(0,g.t)(e)}" is a transform. It is well-formed XML; this version of the action does not judge it any further.`:`"${(0,g.t)(e)}" is an appsettings file, which this version of the action does not judge.`}function unread({path:e},{kind:t}){return{...Br,path:e,kind:t,target:e,verdict:"ok",findings:[]}}async function planOne(e,{path:t,isNested:n},{configuration:s,realPaths:r}){const i=intentOf(e)
const{write:o,effective:a,changes:c,...l}=n?withoutSettings(await plan(s,{...i,settings:{}})):await plan(s,i)
const u=r.get(o?.path??t)
if(u===undefined)throw new Error("A plan names a file that was never read")
return{result:{path:t,kind:s.kind,changed:false,target:o?.path??t,effective:a&&shownSettings(a),changes:c.map(shownChange),...l},settings:a,write:o&&{...o,realPath:u}}}function intentOf({mode:e,settings:t,knownSections:n}){return{mode:e,settings:t,knownSections:n}}function withoutSettings(e){const isTold=({level:e})=>e==="file"||e==="section"
return{...e,findings:e.findings.filter(isTold),effective:null}}const Br={changed:false,effective:null,sender:null,changes:[],placeOf:null}
function withoutPlan(e){return{result:e,settings:null,write:null}}function plan_all_refused({path:e},{kind:t,finding:n}){return{...Br,path:e,kind:t,target:e,verdict:"file",findings:[n]}}const Ur=5
const Gr=`At most ${Ur} mail servers are tested in a step, and others came before this one. Test it in a step of its own, by the input files.`
const zr="tls/old-protocols"
async function runSmokeTests(e,t,n){const{smokeTest:s,sharedLogins:r,untested:i}=await Promise.all([__nccwpck_require__.e(25),__nccwpck_require__.e(891)]).then(__nccwpck_require__.bind(__nccwpck_require__,8891))
const o=t.flatMap(({result:e,settings:t})=>t===null?[]:[siteOf(e,t)])
const a=r(o,e.requested)
const c=new Set(a.filter(({server:e})=>e!=="").slice(0,Ur))
const l=[]
for(const t of a){const r={...e,recipient:e.recipient??recipientOf(t),settings:t.settings,oldTls:oldTlsOf(t.sites),senders:[...t.senders.keys()]}
const o=t.server!==""&&!c.has(t)
if(c.has(t))n.begins(t.server,t.settings.port,e.level)
const a=o?i(r,Gr):await s({...r,onStage:n.stageEnds})
const u=resultOf(a,t,e.requested)
if(c.has(t))n.ends(u)
l.push(u)}return l}function siteOf(e,t){const n=e.findings.some(({rule:e})=>e===zr)
return{file:e,settings:t,oldTls:n,sender:e.sender?.address??t.from}}function oldTlsOf(e){if(e.every(({oldTls:e})=>e))return"all"
return e.some(({oldTls:e})=>e)?"some":"none"}function recipientOf({sites:e}){return e.find(({file:e})=>e.sender!==null)?.settings.from??null}function resultOf(e,t,n){const s=t.sites.map(({file:e})=>e.path)
const r=e.troubles.map(e=>blameOf(e,t,n))
return{...e,files:s,blames:r}}function blameOf({diagnosis:e,status:t,senders:n},s,r){const i=e.setting==="recipient"?null:e.setting
const o=n!==null&&s.senders.size>1
const a=o?n.flatMap(e=>s.senders.get(e)??[]):s.sites.slice(0,1)
const c=o?a.map(({file:e})=>e.path):null
if(i===null)return{diagnosis:e,status:t,setting:i,input:null,places:[],senderOf:c}
const l=i==="from"?a.flatMap(({file:e})=>e.sender?.place??[]):[]
if(l.length>0)return{diagnosis:e,status:t,setting:i,input:null,places:l,senderOf:c}
const u=a.flatMap(({file:e})=>e.placeOf?.(i)??[])
return{diagnosis:e,status:t,setting:i,input:(0,b.Fr)(i,r),places:u,senderOf:c}}async function step(e,t,n){const s=await findFiles(n.workspace,e.files)
const r=new ReportGuard(n.report)
r.protect(s.files.map(({realPath:e})=>e))
const i=await emptySecrets(e,n)
const o=[...i.failures,...t,...s.complaints,...r.complaints]
if(o.length>0)return{result:failed(e,o),report:r.target}
const a=await loadAll(n,(0,qr.Lt)(s.files,e.requestedMode))
r.protect(a.loaded.flatMap(realPathsOf))
const c=await planAll(e,a)
const l=await workflowAdvice(e,n,c.planned)
const u={...failed(e,[...c.complaints,...r.complaints]),files:c.planned.map(({result:e})=>e),findings:l.findings,warnings:[...e.warnings,...i.warnings,...a.warnings],notices:[...noticesOf(e),...await leftOutNotices(a.leftOut),...c.notices,...i.notices,...await transformNotices(n.workspace,c.sites),...l.notices]}
const f=await test({request:e,planned:c.planned,draft:u},n)
const d=step_write({request:e,planned:c.planned,draft:f},n)
return{result:d,report:r.target}}async function leftOutNotices(e){if(e.length===0)return[]
const{noticesOfLeftOut:t}=await __nccwpck_require__.e(840).then(__nccwpck_require__.bind(__nccwpck_require__,8840))
return t(e)}async function transformNotices(e,t){const n=t.map(e=>e.slice(0,Math.max(e.lastIndexOf("/"),0)))
const s=n.flatMap(t=>e.entries(t))
if(!s.some(e=>/\.xdt\.config$/i.test(e)))return[]
const{mailTransformNotices:r}=await __nccwpck_require__.e(773).then(__nccwpck_require__.bind(__nccwpck_require__,7773))
return r(e,t)}function failed(e,t){const{mode:n,warnings:s}=e
const r=noticesOf(e)
return{mode:n,files:[],findings:[],written:[],smokeTests:[],warnings:s,notices:r,failures:t}}function noticesOf({notice:e}){return e===null?[]:[e]}class ReportGuard{target
complaints=[]
constructor(e){const t=e===null?null:(0,u.yz)(e)
if(t!==null)this.complaints.push(t)
this.target=t===null?e:null}protect(e){if(this.target===null||!(0,u.Rv)(this.target,e))return
this.complaints.push(`The input "report" names "${(0,g.t)(this.target.path)}", which is one of the checked files. Name another file for the report.`)
this.target=null}}async function test({request:e,planned:t,draft:n},{workspace:s,audience:r}){const{smokeTest:i,settings:o,failOn:a}=e
if(i===null||isFailing(n,a))return n
const{readAuthorities:c}=await __nccwpck_require__.e(966).then(__nccwpck_require__.bind(__nccwpck_require__,9966))
const l=c(s,i.authorities)
if(!l.ok)return{...n,failures:[l.complaint]}
const u={...i,requested:o,authorities:l.certificates}
return{...n,smokeTests:await runSmokeTests(u,t,r)}}function step_write({request:e,planned:t,draft:n},{id:s,keeping:r}){const{failOn:i,restore:o}=e
if(isFailing(n,i))return n
const a=distinct(t.flatMap(e=>e.write===null?[]:[e.write]))
if(a.length===0)return n
const l=(0,c.dF)(a,{...r,restore:o})??(0,B.f4)(a,s)
if(l!==null)return{...n,failures:[l]}
return{...n,files:t.map(e=>({...e.result,changed:e.write!==null})),written:a.map(({path:e})=>e)}}function distinct(e){return[...new Map(e.map(e=>[e.realPath,e])).values()]}async function run(){const e=(0,a.randomUUID)()
const t=new h.b
const n=(0,d.y)(o().env)
t.maskInputs((0,x.a)(n))
const{request:s,complaints:r}=(0,x.K)(t.input,n)
t.forgetInputs()
const i=await attempt({runner:t,id:e},s,r).catch(e=>{t.debug(e instanceof Error?e.stack??"":"")
return{result:failed(s,[main_faultOf(e)]),report:null}})
await tell({runner:t,id:e},s,i).catch(e=>{t.debug(e instanceof Error?e.stack??"":"")
t.fail(Hr)})}const Hr="What the step came to could not be handed to the runner: the files behind GITHUB_OUTPUT and GITHUB_STEP_SUMMARY cannot be written. Files that the log names as injected are injected."
async function attempt({runner:e,id:t},n,s){(0,p.cs)(t)
const r=new f.aR(o().env["GITHUB_WORKSPACE"]??o().cwd())
const i=n.report===null?null:(0,u.E6)(r,n.report)
const mask=t=>{e.mask(t)}
const a={folder:(0,c.MT)(o().env,t),remember:p.XQ}
const l={workspace:r,report:i,mask:mask,runningJob:(0,m.H)(o().env),id:t,keeping:a}
return step(n,s,{...l,audience:following(e)})}function main_faultOf(e){if(e instanceof f.iz)return`${e.message} No file was written.`
if((0,f.$N)(e)!==""){return`The system refused what the step needs: ${(0,l.A)(e)}. No file was written.`}const t=e instanceof Error?e.message:"Something was thrown that is not an error."
return`The step ended by a fault of its own, and no file was written: ${t} Please report it; with debug logging, the log shows where.`}function withDone(e,{result:t}){return t.written.length===0?e:`${e} The settings were injected all the same.`}async function written(e,{result:t,safely:n,id:s}){const{jsonReport:r}=await __nccwpck_require__.e(794).then(__nccwpck_require__.bind(__nccwpck_require__,2794))
return(0,u.u5)(e,{text:r(t,n),id:s})}async function tell({runner:e,id:t},n,s){const show=t=>e.show(t)
const redact=t=>e.redact(t)
const r=s.report===null?null:await written(s.report,{result:s.result,safely:{show:show,redact:redact},id:t})
const i=r===null?s.report:null
const o=r===null?[]:[withDone(r,s)]
const a=[...s.result.failures,...o]
const c={...s.result,failures:a}
const ruleLink=t=>e.ruleLink(t)
for(const t of fileLines(c))e.log(t)
tellAnnotations(e,annotationsOf(c,ruleLink))
const l=failureLine(c,n.failOn)
await e.summarize(summaryOf(c,{show:show,ruleLink:ruleLink,fails:l!==null}))
tellOutputs(e,outputsOf(c,i?.path??null))
if(l!==null)e.fail(l)}const Vr="::warning::The clean-up after the job could not be loaded, so files may still contain the injected settings. Check the repository out again before anything else reads them."
async function start(){if((0,r.basename)(o().argv[1]??"")!=="post.js")return run()
const e=await __nccwpck_require__.e(26).then(__nccwpck_require__.bind(__nccwpck_require__,6026)).catch(()=>null)
if(e!==null)return e.cleanUp()
o().stdout.write(`${Vr}\n`)}void start().then(endProcess)

