package vn.dondoc.demo.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Term;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;

/**
 * What becomes of an assignment, drawn by its number: those that are not still open were
 * submitted, four in five in time, and confirmed.
 */
final class RowStory {

	private final LocalDate today;

	private final AccountId clerk;

	private final Mix mix;

	RowStory(LocalDate today, AccountId clerk, Mix mix) {
		this.today = today;
		this.clerk = clerk;
		this.mix = mix;
	}

	/** What an item asks for: 55 in a hundred have a deadline. */
	Term term(int item, LocalDate issuedOn) {
		SplittableRandom random = new SplittableRandom(~(long) item);
		if (random.nextInt(100) >= 55) {
			return Term.NONE;
		}
		return until(issuedOn.plusDays(10 + random.nextInt(60)), true);
	}

	/** All that happened before today. */
	List<Fact> of(int number, AgencyId lead, Term term, LocalDate issuedOn) {
		SplittableRandom random = new SplittableRandom(number);
		Telling telling = new Telling(this.clerk, lead, number, this.today);
		telling.issued(issuedOn, new FactPayload.Issued(lead, term, issuedOn));
		LocalDate due = lastDay(term, issuedOn.plusDays(15 + random.nextInt(40)));
		worked(random, telling, issuedOn, due);
		if (term.firstLateAt() != null && random.nextInt(100) < 28) {
			due = extended(telling, due);
		}
		if (random.nextDouble() < this.mix.stillOpen(this.today.toEpochDay() - issuedOn.toEpochDay())) {
			leftOpen(random, telling);
		}
		else if (random.nextInt(100) == 0) {
			telling.byOffice(telling.day().plusDays(2), new FactPayload.Withdrawn("Trùng với nhiệm vụ đã giao."));
		}
		else {
			done(random, telling, due);
		}
		return telling.facts();
	}

	private static void worked(SplittableRandom random, Telling telling, LocalDate issuedOn, LocalDate due) {
		if (random.nextInt(100) < 50) {
			telling.byAgency(issuedOn.plusDays(1), new FactPayload.Acknowledged());
		}
		if (random.nextInt(100) < 18) {
			LocalDate half = issuedOn.plusDays((due.toEpochDay() - issuedOn.toEpochDay()) / 2);
			telling.byAgency(half, new FactPayload.Progress(50, "Đang lấy ý kiến các cơ quan.", null, null, null));
		}
	}

	private static LocalDate extended(Telling telling, LocalDate due) {
		LocalDate until = due.plusDays(15);
		boolean decided = telling.byAgency(due.minusDays(3),
				new FactPayload.ExtensionAsked(until, "Cần khảo sát thêm."))
				&& telling.byOffice(due.minusDays(2), new FactPayload.ExtensionDecided(until(until, false), null));
		return decided ? until : due;
	}

	private void leftOpen(SplittableRandom random, Telling telling) {
		int kind = random.nextInt(100);
		if (kind < 15) {
			telling.byAgency(this.today.minusDays(1 + random.nextInt(4)), submission(telling));
		}
		else if (kind < 17) {
			telling.byOffice(this.today.minusDays(2), new FactPayload.Suspended("Chờ hướng dẫn của Bộ."));
		}
	}

	private static void done(SplittableRandom random, Telling telling, LocalDate due) {
		long room = Math.max(1, due.toEpochDay() - telling.day().toEpochDay());
		boolean inTime = random.nextInt(100) < 80;
		LocalDate on = inTime ? telling.day().plusDays(1 + random.nextLong(room))
				: due.plusDays(1 + random.nextInt(30));
		boolean submitted = telling.byAgency(on, submission(telling));
		if (submitted && random.nextInt(100) < 3) {
			submitted = telling.byOffice(telling.day().plusDays(1), new FactPayload.Returned("Thiếu phụ lục số liệu."))
					&& telling.byAgency(telling.day().plusDays(2), submission(telling));
		}
		if (submitted) {
			telling.byOffice(telling.day().plusDays(1 + random.nextInt(4)), new FactPayload.Confirmed(null, null));
		}
	}

	private static FactPayload submission(Telling telling) {
		return new FactPayload.Submitted(
				Deliverable.document((telling.day().getDayOfYear() + 40) + "/BC", telling.day()), null, null, null);
	}

	private static LocalDate lastDay(Term term, LocalDate otherwise) {
		return (term.deadline() instanceof Deadline.OnDay day) ? day.day() : otherwise;
	}

	private static Term until(LocalDate lastDay, boolean written) {
		String phrase = written ? "chậm nhất ngày " + Days.print(lastDay) : null;
		return new Term(phrase, new Deadline.OnDay(lastDay, true, null), Telling.startOf(lastDay.plusDays(1)));
	}

}
