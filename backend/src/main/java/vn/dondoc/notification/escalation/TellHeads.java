package vn.dondoc.notification.escalation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Recipient;
import vn.dondoc.account.Recipients;
import vn.dondoc.account.Role;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.notification.Attempts;
import vn.dondoc.notification.inbox.MessageKind;
import vn.dondoc.notification.inbox.PostOnce;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;

/**
 * Tells the head of an agency what it has not acknowledged in time: of each assignment
 * once, in one message a morning.
 */
@Component
public class TellHeads {

	private final Recipients recipients;

	private final Rows rows;

	private final PostOnce postOnce;

	private final TransactionOperations transaction;

	TellHeads(Recipients recipients, Rows rows, PostOnce postOnce, TransactionOperations transaction) {
		this.recipients = recipients;
		this.rows = rows;
		this.postOnce = postOnce;
		this.transaction = transaction;
	}

	public void tell(LocalDate day, Attempts attempts) {
		Map<AgencyId, Set<AccountId>> heads = this.recipients.holding(Set.of(Role.AGENCY_HEAD))
			.stream()
			.filter((head) -> head.agency() != null)
			.collect(Collectors.groupingBy(Recipient::agency,
					Collectors.mapping(Recipient::account, Collectors.toSet())));
		heads.forEach((agency, people) -> attempts.attempt(agency, () -> tell(day, agency, people)));
	}

	private void tell(LocalDate day, AgencyId agency, Set<AccountId> heads) {
		Set<AssignmentId> untold = new LinkedHashSet<>(
				this.rows.assignments(Question.now().ledBy(agency).rows(Slice.ACKNOWLEDGE_LATE), Sight.of(agency),
						RowOrder.DUE, Integer.MAX_VALUE));
		untold.removeAll(this.postOnce.told(MessageKind.UNACKNOWLEDGED, heads));
		this.transaction.executeWithoutResult((status) -> this.postOnce.post(MessageKind.UNACKNOWLEDGED,
				"unacknowledged/" + day + "/" + agency.value(), untold, heads));
	}

}
