export const id=966
export const ids=[966]
export const modules={9966:(t,e,o)=>{o.d(e,{readAuthorities:()=>readAuthorities})
var r=o(6760)
var n=o.n(r)
var i=o(4573)
var a=o.n(i)
var s=o(8983)
var c=o(9823)
function readAuthorities(t,e){if(e===null)return{ok:true,certificates:[]}
const o=`The file "${(0,s.t)(e)}" of the input "smoke-test-ca"`
const n=(0,c.i)((0,r.resolve)(t.root,e))
if(!n.ok)return{ok:false,complaint:`${o} cannot be read: ${n.reason}.`}
const a=i.Buffer.from(n.bytes).toString("latin1").match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
if(a!==null)return{ok:true,certificates:a}
return{ok:false,complaint:`${o} does not contain a certificate. It has to be in PEM: -----BEGIN CERTIFICATE----- and so on.`}}}}

