package vn.dondoc.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.system.Once;

/**
 * Decides about the people of agencies that ended: they go on for another agency, or may
 * no longer sign in; either way they are told.
 */
@Component
@Transactional
public class SettleAccounts {

	private static final int LONGEST = 1000;

	private final Accounts accounts;

	private final Agencies agencies;

	private final Once once;

	private final Clock clock;

	SettleAccounts(Accounts accounts, Agencies agencies, Once once, Clock clock) {
		this.accounts = accounts;
		this.agencies = agencies;
		this.once = once;
		this.clock = clock;
	}

	/** Where they go, and what they are told; nowhere disables their accounts. */
	public record Command(UUID commandId, SignedIn by, List<AccountId> accounts, @Nullable AgencyId to,
			String message) {

		public Command {
			accounts = accounts.stream().distinct().toList();
		}

	}

	/** Who may sign in and acts for an agency that ended, by name. */
	@Transactional(readOnly = true)
	public List<AccountView> unsettled() {
		return kept().stream().map(Account::view).toList();
	}

	/**
	 * Settles the chosen ones among them.
	 * @return how many; what somebody else settled meanwhile is left
	 * @throws BrokenAccountRule if nobody was chosen, nothing is told, or the agency does
	 * not exist today
	 */
	public int settle(Command command) {
		String message = command.message().strip();
		if (command.accounts().isEmpty()) {
			throw new BrokenAccountRule.NobodyChosen();
		}
		if (message.isEmpty() || message.length() > LONGEST) {
			throw new BrokenAccountRule.NoMessage();
		}
		guardOpen(command.to());
		return Integer.parseInt(this.once.perform(command.commandId(), command.by(),
				() -> Integer.toString(settled(command, message))));
	}

	private int settled(Command command, String message) {
		Set<AccountId> chosen = Set.copyOf(command.accounts());
		List<Account> settled = kept().stream()
			.filter((account) -> chosen.contains(account.view().id()))
			.collect(Collectors.toList());
		AgencyId to = command.to();
		settled.forEach((account) -> {
			if (to != null) {
				account.moveTo(to, message);
			}
			else {
				account.dismiss(message);
			}
			this.accounts.save(account);
		});
		return settled.size();
	}

	/** The person has read what they were told. */
	public void noticeRead(AccountId id) {
		this.accounts.findById(id).ifPresent((account) -> {
			account.noticeRead();
			this.accounts.save(account);
		});
	}

	/** An administrator who also acts for an agency is settled by hand. */
	private List<Account> kept() {
		Set<AgencyId> ended = this.agencies.endedBy(LocalDate.now(this.clock));
		return ended.isEmpty() ? List.of()
				: this.accounts.findByDisabledFalseAndAgencyIdInOrderByDisplayName(ended)
					.stream()
					.filter((account) -> !account.isActiveAdministrator())
					.toList();
	}

	private void guardOpen(@Nullable AgencyId to) {
		LocalDate today = LocalDate.now(this.clock);
		if (to != null && this.agencies.find(to, today).filter((AgencyView agency) -> agency.openOn(today)).isEmpty()) {
			throw new BrokenAccountRule.NoAgency();
		}
	}

}
