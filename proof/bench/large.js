// Large files, in the shape of a site's own.

const WEB_CONFIG = {
  head: '<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n  <appSettings>\n',
  tail: `  </appSettings>
  <system.net>
    <mailSettings>
      <smtp from="noreply@example.com"><network host="127.0.0.1" password="password" /></smtp>
    </mailSettings>
  </system.net>
</configuration>
`,
}

const APPSETTINGS = {
  head: '{\n  "Bakery": {\n',
  tail: `    "Breads": 7
  },
  "Umbraco": {
    "CMS": {
      "Global": {
        "Smtp": { "From": "noreply@example.com", "Host": "127.0.0.1", "Port": 25 }
      }
    }
  }
}
`,
}

/**
 * @param {number} size in bytes
 * @returns {string} a web.config of at most that size
 */
export function manySettings(size) {
  return filled(
    WEB_CONFIG,
    (index) => `    <add key="Bakery.Setting${index}" value="rye &amp; wheat, 7 to 18" />\n`,
    size,
  )
}

/**
 * @param {number} size in bytes
 * @returns {string} an appsettings.json of at most that size
 */
export function manyMembers(size) {
  return filled(APPSETTINGS, (index) => `    "Setting${index}": "rye & wheat, 7 to 18",\n`, size)
}

/**
 * @param {{ head: string, tail: string }} frame
 * @param {(index: number) => string} lineOf counted from 1
 * @param {number} size
 */
function filled({ head, tail }, lineOf, size) {
  const lines = [head]
  let left = size - head.length - tail.length
  for (;;) {
    const line = lineOf(lines.length)
    left -= line.length
    if (left < 0) return [...lines, tail].join('')
    lines.push(line)
  }
}
