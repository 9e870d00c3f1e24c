package vn.dondoc.notification.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes e-mails as HTML and as plain text; every link leads into this installation by
 * the address that people type.
 */
@Component
public class WriteMail {

	private static final Locale LANGUAGE = Locale.forLanguageTag("vi-VN");

	private final ITemplateEngine templates;

	private final MailWords words;

	private final String baseUrl;

	private final String look = look();

	WriteMail(ITemplateEngine templates, MailWords words, @Value("${dondoc.base-url}") String baseUrl) {
		this.templates = templates;
		this.words = words;
		this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
	}

	/** The same, said twice. */
	public record Written(String subject, String plain, String html) {
	}

	public Written write(MailText text) {
		return new Written(text.subject(), plain(text), html(text));
	}

	private String html(MailText text) {
		String markup = this.templates.process("notification/mail/mail",
				new Context(LANGUAGE, Map.of("mail", text, "baseUrl", this.baseUrl)));
		Document document = Jsoup.parse(markup);
		document.outputSettings().prettyPrint(false);
		document.head().appendElement("style").appendText(this.look);
		return document.outerHtml();
	}

	private String plain(MailText text) {
		StringBuilder plain = new StringBuilder(text.opening()).append("\n");
		for (MailText.Section section : text.sections()) {
			plain.append("\n").append(section.title()).append("\n");
			for (MailText.Line line : section.lines()) {
				plain.append("\n- ").append(line.link().words()).append("\n");
				plain.append(line.detail().isEmpty() ? "" : "  " + line.detail() + "\n");
				plain.append("  ").append(this.baseUrl).append(line.link().path()).append("\n");
			}
			MailText.Link more = section.more();
			plain.append((more != null) ? "\n" + more.words() + ": " + this.baseUrl + more.path() + "\n" : "");
		}
		return plain.append("\n-- \n")
			.append(this.words.of("notification.mail.foot"))
			.append("\n")
			.append(this.baseUrl)
			.append("/account/mail\n")
			.toString();
	}

	private static String look() {
		try (InputStream look = Objects.requireNonNull(WriteMail.class.getResourceAsStream("mail.css"))) {
			return new String(look.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
