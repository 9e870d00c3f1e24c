package vn.dondoc.notification.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * The office's mail server, where one is configured, and the address that e-mails come
 * from.
 */
@Component
public class MailServer {

	private final ObjectProvider<JavaMailSender> sender;

	private final String from;

	private final String domain;

	MailServer(ObjectProvider<JavaMailSender> sender, @Value("${dondoc.mail.from:}") String from,
			@Value("${dondoc.base-url}") String baseUrl) {
		this.sender = sender;
		this.from = from.strip();
		this.domain = domain(baseUrl);
	}

	/** Whether there is one; without it nothing is queued. */
	public boolean configured() {
		return this.sender.getIfAvailable() != null && !this.from.isEmpty();
	}

	/** The Message-ID that every attempt to send the same e-mail bears. */
	String messageId(UUID mail) {
		return "<" + mail + "@" + this.domain + ">";
	}

	/**
	 * Hands an e-mail over.
	 * @throws org.springframework.mail.MailException if the server cannot be reached or
	 * does not take it
	 */
	void send(QueuedMail mail) {
		JavaMailSender open = this.sender.getObject();
		open.send(written(open.createMimeMessage(), mail));
	}

	private MimeMessage written(MimeMessage message, QueuedMail mail) {
		try {
			MimeMessageHelper helper = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_RELATED,
					StandardCharsets.UTF_8.name());
			helper.setFrom(this.from);
			helper.setTo(mail.address());
			helper.setSubject(mail.written().subject());
			helper.setText(mail.written().plain(), mail.written().html());
			message.setHeader("Message-ID", messageId(mail.id()));
			message.setHeader("Auto-Submitted", "auto-generated");
			return message;
		}
		catch (MessagingException | IllegalArgumentException unreadable) {
			throw new MailPreparationException(unreadable);
		}
	}

	private static String domain(String baseUrl) {
		String host = URI.create(baseUrl.replaceAll("[{}$]", "")).getHost();
		return (host != null) ? host : "localhost";
	}

}
