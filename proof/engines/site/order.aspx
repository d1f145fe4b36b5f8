<%@ Page Language="C#" %>
<%
    using (var client = new System.Net.Mail.SmtpClient())
    using (var message = new System.Net.Mail.MailMessage())
    {
        message.To.Add("guest@example.com");
        message.Subject = "Your order";
        message.Body = "Two loaves of rye are waiting for you.";
        client.Send(message);
    }
%>
The mail is on its way.
