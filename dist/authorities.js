"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const t=require("node:path")
const o=require("node:buffer")
exports.readAuthorities=function readAuthorities(r,n){if(null===n)return{ok:!0,certificates:[]}
const i=`The file "${e.a(n)}" of ${e.t("smoke-test-ca")}`
const s=e.ap(t.resolve(r.root,n))
if(!s.ok)return{ok:!1,complaint:`${i} cannot be read: ${s.reason}.`}
const a=o.Buffer.from(s.bytes).toString("latin1").match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
return null!==a?{ok:!0,certificates:a}:{ok:!1,complaint:`${i} does not contain a certificate. It has to be in PEM: -----BEGIN CERTIFICATE----- and so on.`}}

