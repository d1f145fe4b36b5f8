"use strict"
var t=function refuse(){throw new RefusedAddress}
var s
class RefusedAddress extends Error{}const i=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+/y,e=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~[\]\u0080-\uffff]+/y,n=/[ \t\r\n]*/y,r=/"[^"\\]*(?:\\[^][^"\\]*)*"/y,h=/\[[^[\]\\\r]*\]/y
class AddressReader{#t
#s
#i=0
constructor(t,s=!1){this.#t=t,this.#s=s}first(){try{const t=this.#e()
return"mailbox"===t.kind?t.address:null}catch(t){if(t instanceof RefusedAddress)return null
throw t}}all(){const s=this.#e()
return this.#n(),""===this.#r()?s:t()}#r(){return this.#t.charAt(this.#i)}#h(t){t.lastIndex=this.#i
const s=t.exec(this.#t)?.[0]??null
return this.#i+=s?.length??0,s}#n(){for(this.#h(n);"("===this.#r();)this.#d(),this.#h(n)}#d(){let s=0
do{const i=this.#r()
""===i&&t(),"\\"===i?this.#i+=1:"("===i?s+=1:")"===i&&(s-=1),this.#i+=1}while(s>0)}#e(){this.#n()
const s=this.#i
""===this.#r()&&t(),this.#o(),this.#n()
const i=this.#r()
return":"===i?this.#a():"<"===i?this.#u():(["",",",">",";","@"].includes(i)||t(),this.#i=s,this.#x())}#o(){for(;this.#l();){for(this.#n();"."===this.#r();)this.#i+=1,this.#n()
","===this.#r()&&(this.#i+=1),this.#n()}}#l(){return'"'!==this.#r()?null!==this.#h(e):null!==this.#h(r)||(this.#i+=1,this.#h(n),null!==this.#h(e)||t())}#x(){const t=this.#c()
return this.#n(),"<"===this.#r()?this.#u():(">"===this.#r()&&(this.#i+=1),{kind:"mailbox",address:t})}#u(){this.#h(/<+/y),this.#n(),"@"===this.#r()&&this.#k()
const t=this.#c()
return this.#n(),this.#h(/>+/y),{kind:"mailbox",address:t}}#k(){this.#i+=1,this.#f()
do{this.#n()}while(null!==this.#h(/,/y))
null===this.#h(/:/y)&&t(),this.#n()}#a(){const t=this.#i+1,i=this.#t.indexOf(";",t)
this.#i=i<0?this.#t.length:i+1
const e=this.#t.slice(t,i<0?void 0:i)
return{kind:"group",first:this.#s?null:new s(e,!0).first()}}#c(){const s=this.#p()
return["",",",">",";"].includes(this.#r())?s:("@"!==this.#r()&&t(),this.#i+=1,this.#n(),`${s}@${this.#f()}`)}#p(){const s=[]
for(;;){if(s.push(this.#h(r)??this.#h(i)??t()),this.#n(),"."!==this.#r())return s.join(".")
this.#i+=1,this.#n()}}#f(){const s=this.#h(h)
if(null!==s)return s
const e=[]
for(;;){if(e.push(this.#h(i)??t()),this.#n(),"."!==this.#r())return e.join(".")
if(this.#i+=1,this.#n(),["",",",">",";"].includes(this.#r()))return e.join(".")}}}s=AddressReader,exports.p=(function parseInternetAddress(t){if(t.length>65536)return null
try{return new AddressReader(t).all()}catch(t){if(t instanceof RefusedAddress)return null
throw t}})

