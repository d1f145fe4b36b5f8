"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js"),t=require("node:path"),o=require("node:buffer")
exports.readAuthorities=function readAuthorities(r,n){if(null===n)return{ok:!0,certificates:[]}
const i=`The file "${e.m(n)}" of ${e.t("smoke-test-ca")}`,a=e.r(t.resolve(r.root,n))
if(!a.ok)return{ok:!1,complaint:`${i} cannot be read: ${a.reason}.`}
const s=o.Buffer.from(a.bytes).toString("latin1").match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
return null!==s?{ok:!0,certificates:s}:{ok:!1,complaint:`${i} does not contain a certificate. It has to be in PEM: -----BEGIN CERTIFICATE----- and so on.`}}

