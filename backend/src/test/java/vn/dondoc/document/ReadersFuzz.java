package vn.dondoc.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;

import vn.dondoc.extraction.Extractor;
import vn.dondoc.extraction.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever bytes come, the readers give a text or a refusal with a reason, and the engine
 * reads any text. Every build tries the inputs kept beside the test;
 * {@code JAZZER_FUZZ=1 mvn -Dquick test -Dtest=ReadersFuzz#aDocx} looks for new ones.
 */
class ReadersFuzz {

	private final DocumentReader reader = new DocumentReader("");

	private final Extractor extractor = new Extractor();

	@FuzzTest(maxDuration = "3m")
	void aDocx(byte[] content) {
		read("a.docx", content);
	}

	@FuzzTest(maxDuration = "3m")
	void aDoc(byte[] content) {
		read("a.doc", content);
	}

	@FuzzTest(maxDuration = "3m")
	void aPdf(byte[] content) {
		read("a.pdf", content);
	}

	@FuzzTest(maxDuration = "3m")
	void aPage(byte[] content) {
		read("a.html", content);
	}

	@FuzzTest(maxDuration = "3m")
	void aMail(byte[] content) {
		read("a.eml", content);
	}

	@FuzzTest(maxDuration = "3m")
	void aPlainText(byte[] content) {
		read("a.txt", content);
	}

	@FuzzTest(maxDuration = "3m")
	void aTextForTheEngine(byte[] content) {
		String text = new String(content, StandardCharsets.UTF_8);
		this.extractor.extract(new SourceText(text, LocalDate.of(2026, 2, 7), null)).assignments().forEach((found) -> {
			assertThat(found.start()).isBetween(0, found.end());
			assertThat(found.end()).isLessThanOrEqualTo(text.length());
		});
	}

	private void read(String name, byte[] content) {
		try {
			ReadDocument document = this.reader.read(name, content);
			HeaderFields.read(document.text());
			List<Block> blocks = document.blocks();
			blocks.forEach((block) -> assertThat(document.words(block)).isNotBlank());
		}
		catch (RefusedDocument refused) {
			assertThat(refused.messageKey()).startsWith("document.refused.");
		}
	}

}
