package vn.dondoc.screens;

import java.io.RandomAccessFile;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.dondoc.demo.DemoBrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A file larger than may be sent. */
class OversizeTest extends DemoBrowserTest {

	@TempDir
	Path folder;

	@BeforeEach
	void chooseAFileTooLarge() throws Exception {
		Path file = this.folder.resolve("quet.pdf");
		try (RandomAccessFile scan = new RandomAccessFile(file.toFile(), "rw")) {
			scan.setLength(22 * 1024 * 1024);
		}
		signIn("vanphong");
		this.browser.open("/directives/new");
		this.browser.find("#file").sendKeys(file.toString());
	}

	@Test
	void isSaidToBeTooLargeBeforeItIsSent() {
		assertThat(this.browser.find("#file").getDomProperty("validationMessage")).startsWith("Tệp lớn hơn 20 MB");
		this.browser.driver().executeScript("document.querySelector('#file').form.requestSubmit()");
		assertThat(this.browser.path()).isEqualTo("/directives/new");
	}

	@Test
	void isAnsweredWithAPageThatSaysSoWhereNoScriptDid() {
		this.browser
			.turnPage(() -> this.browser.driver().executeScript("document.querySelector('#file').form.submit()"));
		assertThat(this.browser.text()).contains("Tệp quá lớn", "lớn hơn 20 MB", "Về trang đầu");
		assertThat(this.browser.find("header").getText()).contains("Văn bản chỉ đạo");
	}

}
