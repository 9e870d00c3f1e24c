package vn.dondoc.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import vn.dondoc.document.RefusedDocument;

/** Says why a document was refused, without the application's message source. */
final class DocumentTexts {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.document", Locale.ROOT,
			ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

	private DocumentTexts() {
	}

	static String of(RefusedDocument refused) {
		return new MessageFormat(TEXTS.getString(refused.messageKey()), Locale.ROOT).format(refused.arguments());
	}

}
