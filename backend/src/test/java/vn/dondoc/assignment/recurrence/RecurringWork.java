package vn.dondoc.assignment.recurrence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.account.People;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.obligation.Addressee;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.assignment.obligation.IssueCommand;
import vn.dondoc.assignment.obligation.IssueCommand.Due;
import vn.dondoc.assignment.obligation.IssueCommand.ItemDraft;
import vn.dondoc.assignment.obligation.IssueCommand.ObligationDraft;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.TestClock;

/** Work of the tests that recurs. */
@Component
public class RecurringWork {

	private final IssuedWork work;

	private final IssueAssignments issue;

	private final Items items;

	private final Facts facts;

	private final JdbcClient jdbc;

	private final Ground ground;

	RecurringWork(IssuedWork work, IssueAssignments issue, Items items, Facts facts, JdbcClient jdbc, Ground ground) {
		this.work = work;
		this.issue = issue;
		this.items = items;
		this.facts = facts;
		this.jdbc = jdbc;
		this.ground = ground;
	}

	/** The province and its agencies. */
	@Component
	public record Ground(Agencies agencies, InstallProvince installProvince, TestClock clock) {

		AgencyId agency(String name, LocalDate on) {
			this.clock.setTo(on);
			if (this.agencies.office(on).isEmpty()) {
				this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên"));
			}
			return this.agencies.openOn(on)
				.stream()
				.filter((one) -> one.name().equals(name))
				.findFirst()
				.orElseThrow()
				.id();
		}

	}

	public AgencyId agency(String name, LocalDate on) {
		return this.ground.agency(name, on);
	}

	/** Issues what recurs by a rule; the day it names is the last in time. */
	public ObligationId issue(LocalDate issuedOn, String rrule, AgencyId... leads) {
		DirectiveId directive = this.work.directive(UUID.randomUUID().toString().substring(0, 6), issuedOn);
		ObligationDraft job = ObligationDraft.toEach(Arrays.stream(leads).map(Addressee::agency).toList(),
				Due.of("định kỳ", new Deadline.Recurring(rrule, true, null)));
		this.issue.issue(new IssueCommand(UUID.randomUUID(), People.clerk(), directive, issuedOn, null,
				List.of(new ItemDraft(null, "Báo cáo kết quả thực hiện", null, null, List.of(job),
						Map.of(Dimension.FIELD, List.of(Dimension.Value.of("Tài chính")))))));
		return obligation(directive);
	}

	private ObligationId obligation(DirectiveId directive) {
		return this.jdbc.sql("select o.id from obligation o join item i on i.id = o.item_id where i.directive_id = ?")
			.param(Ids.bytes(directive.value()))
			.query((row, number) -> new ObligationId(Ids.uuid(row.getBytes(1))))
			.single();
	}

	public ItemId item(ObligationId obligation) {
		return this.items.obligations(List.of(obligation)).get(obligation).item();
	}

	/** An assignment by the period and the agency it was first given to. */
	record Instance(AssignmentId id, LocalDate period, AgencyId fan, AgencyId lead, String state) {
	}

	List<Instance> instances(ObligationId obligation) {
		return this.jdbc.sql("""
				select id, period_start, fan_agency_id, lead_agency_id, state from assignment
				where obligation_id = ? order by period_start, id""")
			.param(Ids.bytes(obligation.value()))
			.query((row, number) -> new Instance(new AssignmentId(Ids.uuid(row.getBytes(1))),
					row.getObject(2, LocalDate.class), new AgencyId(Ids.uuid(row.getBytes(3))),
					new AgencyId(Ids.uuid(row.getBytes(4))), row.getString(5)))
			.list();
	}

	List<LocalDate> periods(ObligationId obligation) {
		return instances(obligation).stream().map(Instance::period).toList();
	}

	Standing standing(AssignmentId id, LocalDate on) {
		return Standing
			.asOf(this.facts.of(id), on.atStartOfDay(this.ground.clock().getZone()).toInstant(), DoneBasis.SUBMITTED)
			.orElseThrow();
	}

	LocalDate lastDay(AssignmentId id, LocalDate on) {
		return FirstLate.lastDay(standing(id, on).position().firstLateAt());
	}

}
