package vn.dondoc.assignment.supersession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.system.Ids;

/** The links between earlier and later assignments. */
@Component
public class Supersessions {

	private static final String READ = """
			select earlier_id, seq, kind, later_id, later_seq, directive_id from supersession
			""";

	private final JdbcClient jdbc;

	Supersessions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those an assignment is an end of, in no order of importance. */
	public List<Supersession> of(AssignmentId assignment) {
		return this.jdbc.sql(READ + "where earlier_id = :id or later_id = :id order by earlier_id, seq")
			.param("id", id(assignment))
			.query(Supersessions::read)
			.list();
	}

	/** Those a directive led to. */
	public List<Supersession> of(DirectiveId directive) {
		return this.jdbc.sql(READ + "where directive_id = ? order by earlier_id, seq")
			.param(Ids.bytes(directive.value()))
			.query(Supersessions::read)
			.list();
	}

	/** Whether a fact of an assignment tells a link, which is undone as a whole only. */
	public boolean tells(AssignmentId assignment, int seq) {
		return of(assignment).stream()
			.anyMatch((link) -> link.earlier().equals(assignment) ? link.seq() == seq
					: Integer.valueOf(seq).equals(link.laterSeq()));
	}

	Optional<Supersession> find(AssignmentId earlier, int seq) {
		return of(earlier).stream().filter((link) -> link.earlier().equals(earlier) && link.seq() == seq).findFirst();
	}

	void add(Supersession link) {
		this.jdbc.sql("""
				insert into supersession (earlier_id, seq, kind, later_id, later_seq, directive_id)
				values (:earlier, :seq, :kind, :later, :laterSeq, :directive)""")
			.param("earlier", id(link.earlier()))
			.param("seq", link.seq())
			.param("kind", link.kind().name())
			.param("later", (link.later() != null) ? id(link.later()) : null)
			.param("laterSeq", link.laterSeq())
			.param("directive", Ids.bytes(link.directive().value()))
			.update();
	}

	void remove(Supersession link) {
		this.jdbc.sql("delete from supersession where earlier_id = ? and seq = ?")
			.param(id(link.earlier()))
			.param(link.seq())
			.update();
	}

	private static Supersession read(ResultSet row, int number) throws SQLException {
		byte @Nullable [] later = row.getBytes(4);
		return new Supersession(new AssignmentId(Ids.uuid(row.getBytes(1))), row.getInt(2),
				SupersessionKind.valueOf(row.getString(3)), (later != null) ? new AssignmentId(Ids.uuid(later)) : null,
				row.getObject(5, Integer.class), new DirectiveId(Ids.uuid(row.getBytes(6))));
	}

	private static byte[] id(AssignmentId assignment) {
		return Ids.bytes(assignment.value());
	}

}
