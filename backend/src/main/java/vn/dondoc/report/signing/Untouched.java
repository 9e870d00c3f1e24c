package vn.dondoc.report.signing;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.dondoc.audit.AuditSearch;
import vn.dondoc.audit.AuditedDeed;
import vn.dondoc.report.frozen.Digest;
import vn.dondoc.report.frozen.VerifyFrozen;

/**
 * Tells whether what is kept of a prepared report is what was frozen: by the digests kept
 * with it, and by those the audit trail was told, which nobody can rewrite unseen.
 */
@Component
class Untouched {

	private final VerifyFrozen verify;

	private final AuditSearch audit;

	Untouched(VerifyFrozen verify, AuditSearch audit) {
		this.verify = verify;
		this.audit = audit;
	}

	boolean is(PreparedReportView report) {
		PreparedReportView.Content content = report.content();
		return Digest.of(List.of(content.words())).equals(content.wordsHash())
				&& this.verify.intact(report.id().value(), content.frozen(), content.hash()) && told(report);
	}

	private boolean told(PreparedReportView report) {
		List<AuditedDeed> deeds = this.audit
			.of(new AuditedDeed.Subject(PreparedReportEvent.SUBJECT, report.id().value().toString()));
		List<String> hashes = told(deeds, PreparedReportEvent.HASH);
		List<String> words = told(deeds, PreparedReportEvent.WORDS_HASH);
		String lastWords = words.isEmpty() ? report.content().wordsHash() : words.get(words.size() - 1);
		SignerPosition position = report.content().position();
		boolean signedSo = (position != null) ? told(deeds, PreparedReportEvent.POSITION).contains(position.name())
				: told(deeds, PreparedReportEvent.POSITION).isEmpty();
		return hashes.contains(report.content().hash()) && hashes.stream().distinct().count() == 1
				&& lastWords.equals(report.content().wordsHash()) && signedSo;
	}

	private static List<String> told(List<AuditedDeed> deeds, String detail) {
		return deeds.stream()
			.flatMap((deed) -> deed.details().stream())
			.filter((one) -> one.name().equals(detail))
			.map(AuditedDeed.Detail::after)
			.filter(Objects::nonNull)
			.toList();
	}

}
