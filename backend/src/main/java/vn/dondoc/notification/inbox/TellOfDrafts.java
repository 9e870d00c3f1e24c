package vn.dondoc.notification.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Recipient;
import vn.dondoc.account.Recipients;
import vn.dondoc.account.Role;
import vn.dondoc.report.schedule.DraftPrepared;
import vn.dondoc.system.Ids;

/** Tells whoever checks reports that a schedule has prepared one. */
@Component
class TellOfDrafts {

	private static final String ORIGIN = "report/";

	private final Recipients recipients;

	private final MessageRows rows;

	private final Posting posting;

	private final Clock clock;

	TellOfDrafts(Recipients recipients, MessageRows rows, Posting posting, Clock clock) {
		this.recipients = recipients;
		this.rows = rows;
		this.posting = posting;
		this.clock = clock;
	}

	/** Once, whichever node prepared it. */
	@EventListener
	@Transactional
	void on(DraftPrepared draft) {
		String origin = ORIGIN + draft.report().value();
		Set<AccountId> readers = this.recipients.holding(Set.of(Role.OFFICE_HEAD))
			.stream()
			.map(Recipient::account)
			.collect(Collectors.toSet());
		if (!readers.isEmpty() && !this.rows.toldOf(origin)) {
			this.posting.post(List.of(new MessageRows.Fresh(Ids.next(), MessageKind.REPORT_DRAFTED,
					this.clock.instant(), null, origin, List.of(), readers)));
		}
	}

	/** Where the report is that a message tells of; null where it tells of none. */
	static @Nullable String path(MessageKind kind, @Nullable String origin) {
		return (kind == MessageKind.REPORT_DRAFTED && origin != null)
				? "/reports/prepared/" + origin.substring(ORIGIN.length()) : null;
	}

}
