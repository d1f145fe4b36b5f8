// What counts is what comes after the job.
import console from 'node:console'

console.log('After the job, the workspace has to be as it was checked out.')
