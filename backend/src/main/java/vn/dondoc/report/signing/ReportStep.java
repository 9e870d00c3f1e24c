package vn.dondoc.report.signing;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.SignedIn;

/** What somebody did to a prepared report, and when. */
@Embeddable
public record ReportStep(@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Kind kind,
		@Embedded @AttributeOverride(name = "value", column = @Column(name = "account_id")) AccountId account,
		String accountName, Instant doneAt, @Nullable String reason) {

	/** The steps there are. */
	public enum Kind {

		PREPARED, WORDS_EDITED, SENT_BACK, HANDED_IN_AGAIN, CHECKED, SIGNED, SUPERSEDED, DISCARDED;

		/** As message keys write it. */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	static ReportStep of(Kind kind, SignedIn by, Instant at, @Nullable String reason) {
		return new ReportStep(kind, by.account(), by.name(), at, reason);
	}

}
