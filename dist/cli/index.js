#!/usr/bin/env node
"use strict"
const e=require("node:process")
const t=require("./base.js")
e.stdout.on("error",()=>e.exit())
void t.N(e.argv.slice(2)).then(t=>{e.exitCode=t
e.stderr.write("",()=>e.stdout.write("",()=>e.exit()))})

