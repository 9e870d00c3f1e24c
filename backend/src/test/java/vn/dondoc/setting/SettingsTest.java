package vn.dondoc.setting;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.account.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
class SettingsTest {

	private enum Colour {

		RED, GREEN

	}

	@Autowired
	Settings settings;

	@Autowired
	JdbcClient jdbc;

	@Test
	void withoutAChangeTheShippedValueHolds() {
		assertThat(this.settings.get(SettingKey.number("test.untouched", 90))).isEqualTo(90);
	}

	@Test
	void aChangeWorksFromNowOnAndNeverForThePast() {
		SettingKey<Colour> colour = SettingKey.choice("test.colour", Colour.RED);
		Instant before = Instant.parse("2025-03-10T00:00:00Z");

		this.settings.change(colour, Colour.GREEN, People.administrator());

		assertThat(this.settings.get(colour)).isEqualTo(Colour.GREEN);
		assertThat(this.settings.get(colour, before)).isEqualTo(Colour.RED);
	}

	@Test
	void aNumberBeyondWhatMakesSenseIsRefusedAndTheBoundIsTold() {
		SettingKey<Integer> hour = SettingKey.number("test.hour", 7, 23);
		assertThat(hour.typed("23")).isEqualTo(23);
		assertThatExceptionOfType(NoSuchValue.class).isThrownBy(() -> hour.typed("24"))
			.satisfies((refused) -> assertThat(refused.arguments()).contains(23));
	}

	@Test
	void aChangeIsAuditedWithBothValues() {
		this.settings.change(SettingKey.flag("test.audited", true), false, People.administrator());

		assertThat(this.jdbc.sql("select detail from audit_entry where subject_id = 'test.audited'")
			.query(String.class)
			.single()).contains("true", "false");
	}

}
