package vn.dondoc.report.signing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.SignedIn;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.frozen.Digest;
import vn.dondoc.report.frozen.Frozen;
import vn.dondoc.system.ChangedMeanwhile;

/**
 * A report on its way to a signature. What it froze never changes; its words may be
 * edited until it is checked.
 */
@Entity
class PreparedReport extends AbstractAggregateRoot<PreparedReport> {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private PreparedReportId id;

	@Version
	private @Nullable Integer version;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private ReportState state = ReportState.PREPARED;

	@Embedded
	private PreparedOrder ordered;

	@Embedded
	private Frozen frozen;

	private String contentHash;

	@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
	private String words;

	private String wordsHash;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "prepared_by"))
	private AccountId preparedBy;

	private Instant preparedAt;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private @Nullable SignerPosition signerPosition;

	@Embedded
	private @Nullable SealPrint seal;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "supersedes_id"))
	private @Nullable PreparedReportId supersedes;

	private @Nullable String supersedeReason;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "superseded_by_id"))
	private @Nullable PreparedReportId supersededBy;

	@ElementCollection
	@CollectionTable(name = "prepared_report_step", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "place")
	private List<ReportStep> steps = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected PreparedReport() {
	}

	@SuppressWarnings("NullAway.Init")
	PreparedReport(ReportOrder order, Frozen frozen, String words, SignedIn by, Instant at) {
		this.id = PreparedReportId.next();
		this.ordered = PreparedOrder.of(order);
		this.frozen = frozen;
		this.contentHash = frozen.hash();
		this.preparedBy = by.account();
		this.preparedAt = at;
		write(words);
		step(ReportStep.Kind.PREPARED, by, at, null);
	}

	/** Is to take a signed report's place once it is signed itself. */
	void toSupersede(PreparedReport signed, String reason) {
		signed.require(ReportState.SIGNED);
		this.supersedes = signed.id;
		this.supersedeReason = given(reason);
	}

	/** Its sentences read otherwise from now on. */
	void edit(String words, SignedIn by, Instant at) {
		if (!this.state.open()) {
			throw new SigningRule.NotAtThisStep();
		}
		if (!words.strip().equals(this.words)) {
			write(words);
			step(ReportStep.Kind.WORDS_EDITED, by, at, null);
		}
	}

	/** Another person found it wrong. */
	void sendBack(String reason, SignedIn by, Instant at) {
		if (this.state != ReportState.CHECKED) {
			require(ReportState.PREPARED);
		}
		moveTo(ReportState.SENT_BACK, ReportStep.Kind.SENT_BACK, by, at, given(reason));
	}

	void handInAgain(SignedIn by, Instant at) {
		require(ReportState.SENT_BACK);
		moveTo(ReportState.PREPARED, ReportStep.Kind.HANDED_IN_AGAIN, by, at, null);
	}

	void discard(String reason, SignedIn by, Instant at) {
		if (!this.state.open()) {
			throw new SigningRule.NotAtThisStep();
		}
		moveTo(ReportState.DISCARDED, ReportStep.Kind.DISCARDED, by, at, given(reason));
	}

	/** Another person than who prepared or edited it found it right. */
	void check(SignedIn by, Instant at) {
		require(ReportState.PREPARED);
		if (wrote(by)) {
			throw new SigningRule.CheckedByItsPreparer();
		}
		moveTo(ReportState.CHECKED, ReportStep.Kind.CHECKED, by, at, null);
	}

	/** A leader puts their name to it; it stands as it is from now on. */
	void sign(SignerPosition position, @Nullable SealPrint seal, SignedIn by, Instant at) {
		require(ReportState.CHECKED);
		if (wrote(by)) {
			throw new SigningRule.SignedByItsPreparer();
		}
		this.signerPosition = position;
		this.seal = seal;
		moveTo(ReportState.SIGNED, ReportStep.Kind.SIGNED, by, at, null);
	}

	/** A later one was signed in its place. */
	void supersededBy(PreparedReport later, SignedIn by, Instant at) {
		require(ReportState.SIGNED);
		this.supersededBy = later.id;
		moveTo(ReportState.SUPERSEDED, ReportStep.Kind.SUPERSEDED, by, at, later.supersedeReason);
	}

	/** Refuses a deed decided on an older look. */
	void requireVersion(int seen) {
		if (version() != seen) {
			throw new ChangedMeanwhile();
		}
	}

	private boolean wrote(SignedIn person) {
		return this.preparedBy.equals(person.account()) || this.steps.stream()
			.filter((step) -> step.kind() == ReportStep.Kind.WORDS_EDITED)
			.anyMatch((step) -> step.account().equals(person.account()));
	}

	private void require(ReportState state) {
		if (this.state != state) {
			throw new SigningRule.NotAtThisStep();
		}
	}

	private void write(String words) {
		if (words.isBlank()) {
			throw new SigningRule.NoWords();
		}
		this.words = words.strip();
		this.wordsHash = Digest.of(List.of(this.words));
	}

	private static String given(String reason) {
		if (reason.isBlank()) {
			throw new SigningRule.NoReason();
		}
		return reason.strip();
	}

	private void moveTo(ReportState state, ReportStep.Kind kind, SignedIn by, Instant at, @Nullable String reason) {
		this.state = state;
		step(kind, by, at, reason);
	}

	private void step(ReportStep.Kind kind, SignedIn by, Instant at, @Nullable String reason) {
		this.steps.add(ReportStep.of(kind, by, at, reason));
		registerEvent(new PreparedReportEvent(this.id, kind, this.ordered.periodCode(), this.contentHash,
				this.wordsHash, this.signerPosition, reason));
	}

	PreparedReportId id() {
		return this.id;
	}

	int version() {
		return Objects.requireNonNullElse(this.version, 0);
	}

	@Nullable PreparedReportId supersedes() {
		return this.supersedes;
	}

	Frozen frozen() {
		return this.frozen;
	}

	PreparedReportView view() {
		return new PreparedReportView(this.id, version(), this.state, this.ordered.order(),
				new PreparedReportView.Content(this.frozen, this.contentHash, this.words, this.wordsHash,
						this.signerPosition, this.seal),
				new PreparedReportView.Succession(this.supersedes, this.supersedeReason, this.supersededBy),
				List.copyOf(this.steps));
	}

}
