/** The step that injects, in the examples of these rules. */
export const INJECTING = `- uses: OWNER/ACTION@COMMIT
  with:
    files: src/Site/web.config
    password: \${{ secrets.SMTP_PASSWORD }}`
