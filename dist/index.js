"use strict"
const e=require("node:path")
const t=require("node:process")
const n=require("./base.js");((async function start(){if("post.js"!==e.basename(t.argv[1]??""))return n.af()
const s=await Promise.resolve().then((()=>require("./cleanup.js"))).catch(()=>null)
if(null!==s)return s.cleanUp()
n.ag("warning","The clean-up after the job could not be loaded, so files may still contain the injected settings. Check the repository out again before anything else reads them.")}))().then(n.ae)

