package vn.dondoc.assignment.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountId;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;

/** Names of people and agencies, looked up together. */
@Component
class Names {

	private final Agencies agencies;

	private final AccountDirectory accounts;

	private final Attachments attachments;

	Names(Agencies agencies, AccountDirectory accounts, Attachments attachments) {
		this.agencies = agencies;
		this.accounts = accounts;
		this.attachments = attachments;
	}

	/** As they were called that day, or are called now where they began later. */
	Map<AgencyId, String> agencies(List<AgencyId> ids, LocalDate on) {
		Map<AgencyId, AgencyView> views = this.agencies.views(ids, on);
		return ids.stream().distinct().collect(Collectors.toMap((id) -> id, (id) -> {
			AgencyView view = views.get(id);
			return (view != null) ? view.name() : this.agencies.get(id).name();
		}));
	}

	Map<AttachmentId, String> files(Collection<AttachmentId> ids) {
		return this.attachments.names(ids);
	}

	Map<AccountId, String> people(Collection<AccountId> ids) {
		return this.accounts.names(ids);
	}

}
