package vn.dondoc.report.signing;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.dondoc.account.BrokenAccountRule;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.report.Closing;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.frozen.Digest;
import vn.dondoc.report.frozen.Verification;
import vn.dondoc.report.print.PrintPrepared;
import vn.dondoc.report.print.ReportFormat;
import vn.dondoc.statistics.LeadAs;
import vn.dondoc.statistics.Population;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.OnMysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A report is prepared, checked by another person and signed, and then stands. */
abstract class SigningTest extends SigningScene {

	@Autowired
	PrintPrepared print;

	@Test
	void itIsPreparedCheckedByAnotherAndSignedWithThePassword() {
		PreparedReportId id = prepared();
		assertThat(this.shelf.get(id).state()).isEqualTo(ReportState.PREPARED);

		this.move.check(call(id, this.officeHead));
		this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, PASSWORD);

		PreparedReportView signed = this.shelf.get(id);
		assertThat(signed.state()).isEqualTo(ReportState.SIGNED);
		assertThat(signed.steps()).extracting(ReportStep::kind)
			.containsExactly(ReportStep.Kind.PREPARED, ReportStep.Kind.CHECKED, ReportStep.Kind.SIGNED);
		assertThat(signed.steps()).extracting(ReportStep::accountName)
			.containsExactly(this.clerk.name(), this.officeHead.name(), this.leader.name());
		assertThat(this.jdbc.sql("select action from audit_entry where subject_id = ? order by id")
			.param(id.value().toString())
			.query(String.class)
			.list()).containsExactly("report.prepared", "report.checked", "report.signed");
	}

	@Test
	void whoPreparedOrEditedItNeitherChecksNorSignsIt() {
		PreparedReportId own = this.prepare.prepare(Ids.next(), order(), this.officeHead);
		assertThatExceptionOfType(SigningRule.CheckedByItsPreparer.class)
			.isThrownBy(() -> this.move.check(call(own, this.officeHead)));

		PreparedReportId edited = prepared();
		this.move.edit(call(edited, this.officeHead), "Lời khác");
		assertThatExceptionOfType(SigningRule.CheckedByItsPreparer.class)
			.isThrownBy(() -> this.move.check(call(edited, this.officeHead)));
		assertThat(this.shelf.get(edited).state()).isEqualTo(ReportState.PREPARED);
	}

	@Test
	void withoutThePasswordNothingIsSigned() {
		PreparedReportId id = checked();

		assertThatExceptionOfType(BrokenAccountRule.NotThePerson.class)
			.isThrownBy(() -> this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, "doan mo"));
		assertThat(this.shelf.get(id).state()).isEqualTo(ReportState.CHECKED);
	}

	@Test
	void afterFiveWrongPasswordsNotEvenTheRightOneIsTriedForAQuarterOfAnHour() {
		PreparedReportId id = checked();
		for (int wrong = 0; wrong < 5; wrong++) {
			assertThatExceptionOfType(BrokenAccountRule.NotThePerson.class)
				.isThrownBy(() -> this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, "doan mo"));
		}

		assertThatExceptionOfType(BrokenAccountRule.TooManyTries.class)
			.isThrownBy(() -> this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, PASSWORD));
		this.clock.advance(Duration.ofMinutes(16));
		this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, PASSWORD);
		assertThat(this.shelf.get(id).state()).isEqualTo(ReportState.SIGNED);
	}

	@Test
	void aDeputySignsInTheChairmansPlaceAndNobodyWithoutSayingAsWhat() {
		PreparedReportId id = checked();
		assertThatExceptionOfType(SigningRule.NoPosition.class)
			.isThrownBy(() -> this.sign.sign(call(id, this.leader), null, PASSWORD));

		this.sign.sign(call(id, this.leader), SignerPosition.VICE_CHAIRMAN, PASSWORD);
		assertThat(this.shelf.verify(id).intact()).isTrue();
		this.jdbc.sql("update prepared_report set signer_position = 'CHAIRMAN' where id = ?")
			.param(Ids.bytes(id.value()))
			.update();
		assertThat(this.shelf.verify(id).intact()).isFalse();
	}

	@Test
	void whatIsNotCheckedIsNotSignedAndWhatIsCheckedIsNotEdited() {
		PreparedReportId id = prepared();
		assertThatExceptionOfType(SigningRule.NotAtThisStep.class)
			.isThrownBy(() -> this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, PASSWORD));

		this.move.check(call(id, this.officeHead));
		assertThatExceptionOfType(SigningRule.NotAtThisStep.class)
			.isThrownBy(() -> this.move.edit(call(id, this.clerk), "Lời khác"));
	}

	@Test
	void whatIsSentBackSaysWhyAndIsHandedInAgainWithOtherWordsAndTheSameFigures() {
		PreparedReportId id = prepared();
		String figures = this.shelf.get(id).content().hash();
		String words = this.shelf.get(id).content().wordsHash();
		assertThatExceptionOfType(SigningRule.NoReason.class)
			.isThrownBy(() -> this.move.sendBack(call(id, this.officeHead), " "));
		this.move.sendBack(call(id, this.officeHead), "Thiếu đánh giá");
		assertThat(this.shelf.get(id).last().reason()).isEqualTo("Thiếu đánh giá");

		this.move.edit(call(id, this.clerk), "Đánh giá: tốt");
		this.move.handInAgain(call(id, this.clerk));

		assertThat(this.shelf.get(id).state()).isEqualTo(ReportState.PREPARED);
		assertThat(this.shelf.get(id).content().hash()).isEqualTo(figures);
		assertThat(this.shelf.get(id).content().wordsHash()).isNotEqualTo(words);
	}

	@Test
	void whatWasDecidedOnAnOlderLookIsRefusedAndTheSameRequestTwiceIsOne() {
		PreparedReportId id = prepared();
		ReportCall stale = call(id, this.officeHead);
		ReportCall edit = call(id, this.clerk);
		this.move.edit(edit, "Lời khác");
		this.move.edit(edit, "Lời khác");

		assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> this.move.check(stale));
		UUID command = Ids.next();
		assertThat(this.prepare.prepare(command, order(), this.clerk))
			.isEqualTo(this.prepare.prepare(command, order(), this.clerk));
	}

	@Test
	void aSignedReportIsSupersededByALaterOneAndStaysAsItWas() {
		PreparedReportId id = signed();
		PreparedReportView before = this.shelf.get(id);
		this.clock.advance(Duration.ofDays(1));
		this.work.happens(this.issued.get(0), AssignmentDeed.WITHDRAW, new FactPayload.Withdrawn("trùng"));
		this.clock.advance(Duration.ofDays(1));

		PreparedReportId later = this.prepare.supersede(Ids.next(), before, "Sửa số liệu", this.clerk);
		assertThatExceptionOfType(SigningRule.BeingSuperseded.class)
			.isThrownBy(() -> this.prepare.supersede(Ids.next(), before, "Lại sửa", this.clerk));
		assertThat(this.shelf.get(id).state()).isEqualTo(ReportState.SIGNED);
		this.move.check(call(later, this.officeHead));
		this.sign.sign(call(later, this.leader), SignerPosition.CHAIRMAN, PASSWORD);

		PreparedReportView after = this.shelf.get(id);
		assertThat(after.state()).isEqualTo(ReportState.SUPERSEDED);
		assertThat(after.succession().supersededBy()).isEqualTo(later);
		assertThat(after.last().reason()).isEqualTo("Sửa số liệu");
		assertThat(after.content()).isEqualTo(before.content());
		assertThat(this.shelf.verify(id).holds()).isTrue();
		assertThatExceptionOfType(SigningRule.NotAtThisStep.class)
			.isThrownBy(() -> this.prepare.supersede(Ids.next(), after, "Nữa", this.clerk));
	}

	@Test
	void whatSomebodyChangedBehindTheSystemsBackIsFoundAndNotSigned() {
		PreparedReportId id = checked();
		this.jdbc.sql("update prepared_report_row set lead_name = 'Sở khác' where report_id = ? and place = 0")
			.param(Ids.bytes(id.value()))
			.update();

		Verification verification = this.shelf.verify(id);
		assertThat(verification.intact()).isFalse();
		assertThat(verification.figures()).isEmpty();
		assertThatExceptionOfType(SigningRule.FiguresDiffer.class)
			.isThrownBy(() -> this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, PASSWORD));
	}

	@Test
	void wordsChangedBehindTheSystemsBackAreFoundEvenWithTheirHashAndNeverPrinted() {
		PreparedReportId id = signed();
		String forged = Digest.of(List.of("Đã hoàn thành tất cả"));
		this.jdbc.sql("update prepared_report set words = 'Đã hoàn thành tất cả' where id = ?")
			.param(Ids.bytes(id.value()))
			.update();
		assertThat(this.shelf.verify(id).intact()).isFalse();

		this.jdbc.sql("update prepared_report set words_hash = ? where id = ?")
			.params(forged, Ids.bytes(id.value()))
			.update();
		assertThat(this.shelf.verify(id).intact()).isFalse();
		for (ReportFormat format : ReportFormat.values()) {
			assertThatExceptionOfType(SigningRule.NotAsFrozen.class)
				.isThrownBy(() -> this.print.print(id, format, OutputStream.nullOutputStream()));
		}
	}

	@Test
	void whatIsCountedUnderTodaysSuccessorsIsNotPreparedForASignature() {
		ReportOrder order = new ReportOrder(Period.of(this.year + "-Q1", Closing.CALENDAR), Population.ASSIGNED, null,
				null, LeadAs.NOW);

		assertThatExceptionOfType(SigningRule.CountedBySuccessor.class)
			.isThrownBy(() -> this.prepare.prepare(Ids.next(), order, this.clerk));
	}

}

@OnH2
class SigningOnH2Test extends SigningTest {

}

@OnMysql
class SigningOnMysqlTest extends SigningTest {

}
