package vn.dondoc.setting.web;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.setting.SettingKey;
import vn.dondoc.setting.Settings;
import vn.dondoc.testing.OnH2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An administrator sees every setting in words and changes it from now on. */
@OnH2
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class SettingPagesTest {

	private static final SignedIn ADMINISTRATOR = People.administrator();

	@Autowired
	MockMvc mvc;

	@Autowired
	Settings settings;

	@Autowired
	JdbcClient jdbc;

	@Test
	void everySettingIsShownInWordsWithItsValue() throws Exception {
		page().andExpect(status().isOk())
			.andExpect(content().string(stringContainsInOrder("“Trước ngày X” hết hạn vào cuối ngày liền trước X",
					"<strong>Có</strong>", "(giá trị có sẵn)")))
			.andExpect(content().string(containsString("Thời điểm cơ quan nộp kết quả đã được xác nhận")))
			.andExpect(content().string(containsString("Gộp nhiệm vụ không thời hạn vào còn trong hạn")));
	}

	@Test
	void aChangeIsShownWithItsDayAndWhoMadeItAndLeavesAnEntry() throws Exception {
		change("figures.fold-no-deadline", "true", "false").andExpect(redirectedUrl("/settings"));

		page().andExpect(content().string(containsString("người đổi: Quản trị")));
		assertThat(this.jdbc
			.sql("select count(*) from audit_entry where action = 'setting.changed'"
					+ " and subject_id = 'figures.fold-no-deadline' and actor = 'Quản trị'")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void aValueTheSettingCannotHaveIsRefusedAndStaysInItsField() throws Exception {
		change("assignment.extensions-at-most", "hai", "1").andExpect(status().isOk())
			.andExpect(content().string(containsString("không nhận giá trị «hai»")))
			.andExpect(content().string(containsString("value=\"hai\"")));
		change("figures.fold-no-deadline", "TRUE", "false")
			.andExpect(content().string(containsString("không nhận giá trị «TRUE»")));
	}

	@Test
	void aFormLeftOpenWhileAnotherChangedTheSettingChangesNothing() throws Exception {
		change("assignment.extensions-at-most", "2", "1").andExpect(redirectedUrl("/settings"));
		change("assignment.extensions-at-most", "3", "1").andExpect(status().isOk())
			.andExpect(content().string(containsString("vừa thay đổi")));
		assertThat(this.settings.get(SettingKey.number("assignment.extensions-at-most", 1))).isEqualTo(2);
		change("assignment.extensions-at-most", "2", "1").andExpect(redirectedUrl("/settings"));
	}

	@Test
	void thereIsNoSettingThatNoRoomDeclares() throws Exception {
		change("khong.co", "1", "0").andExpect(status().isNotFound());
	}

	private ResultActions page() throws Exception {
		return this.mvc.perform(get("/settings").with(People.as(ADMINISTRATOR)));
	}

	private ResultActions change(String name, String value, String seen) throws Exception {
		return this.mvc.perform(post("/settings/" + name).param("value", value)
			.param("seen", seen)
			.with(People.as(ADMINISTRATOR))
			.with(csrf()));
	}

}
