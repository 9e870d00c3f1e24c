package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

import vn.dondoc.system.Folding;

/**
 * Agencies that directives address together: whoever a rule admits, and whoever is named.
 */
@Entity
class AgencyGroup extends AbstractAggregateRoot<AgencyGroup> {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private GroupId id;

	private String name;

	private String folded;

	private boolean alwaysAsk;

	@ElementCollection
	@CollectionTable(name = "agency_group_alias", joinColumns = @JoinColumn(name = "group_id"))
	@OrderColumn(name = "seq")
	@Column(name = "alias")
	@BatchSize(size = 100)
	private List<String> aliases = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "agency_group_rule", joinColumns = @JoinColumn(name = "group_id"))
	@OrderColumn(name = "seq")
	@BatchSize(size = 100)
	private List<MembershipRule> rules = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "agency_group_member", joinColumns = @JoinColumn(name = "group_id"))
	@OrderColumn(name = "seq")
	@Column(name = "agency_id")
	@BatchSize(size = 100)
	private List<UUID> named = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected AgencyGroup() {
	}

	AgencyGroup(String name, List<String> aliases, boolean alwaysAsk) {
		this.id = GroupId.next();
		this.alwaysAsk = alwaysAsk;
		call(name, aliases);
	}

	/** Says that a person changed the group. */
	AgencyGroup announced() {
		registerEvent(new GroupChanged(this.id, this.name));
		return this;
	}

	final void call(String newName, List<String> newAliases) {
		this.name = newName;
		this.folded = Folding.fold(newName);
		this.aliases.clear();
		this.aliases.addAll(newAliases);
	}

	void admit(List<MembershipRule> newRules, List<AgencyId> members) {
		this.rules.clear();
		this.rules.addAll(newRules);
		this.named.clear();
		members.forEach((member) -> this.named.add(member.value()));
	}

	void ask(boolean always) {
		this.alwaysAsk = always;
	}

	/** The members among these agencies on that date, in the order given, each once. */
	List<Agency> members(List<Agency> all, LocalDate on) {
		Set<AgencyId> listed = named().stream().collect(Collectors.toSet());
		return all.stream()
			.filter((agency) -> agency.openOn(on))
			.filter((agency) -> listed.contains(agency.id())
					|| this.rules.stream().anyMatch((rule) -> rule.admits(agency, on)))
			.toList();
	}

	GroupId id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	boolean alwaysAsk() {
		return this.alwaysAsk;
	}

	int version() {
		return Optional.ofNullable(this.version).orElse(0);
	}

	List<String> aliases() {
		return List.copyOf(this.aliases);
	}

	List<MembershipRule> rules() {
		return List.copyOf(this.rules);
	}

	List<AgencyId> named() {
		return this.named.stream().map(AgencyId::new).toList();
	}

	GroupView view() {
		return new GroupView(this.id, this.name);
	}

}
