package vn.dondoc.audit;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import vn.dondoc.audit.chain.AuditKey;
import vn.dondoc.audit.chain.Entry;
import vn.dondoc.system.Actor;
import vn.dondoc.system.CurrentActor;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** Writes the entry of every audited event in the transaction that publishes it. */
@Component
class AuditTrail {

	private static final String INSERT = """
			insert into audit_entry (nonce, recorded_at, account_id, actor, address, action, subject_type, subject_id,
			detail, mac)
			values (:nonce, :at, :account, :actor, :address, :action, :subjectType, :subjectId, :detail, :mac)
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	private final AuditKey key;

	AuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock, AuditKey key) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
		this.key = key;
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(AuditedEvent event) {
		Entry entry = entry(event);
		this.jdbc.sql(INSERT)
			.param("nonce", Ids.bytes(entry.nonce()))
			.param("at", Utc.column(entry.recordedAt()))
			.param("account", bytes(entry.account()))
			.param("actor", entry.actor())
			.param("address", entry.origin())
			.param("action", entry.subject().action())
			.param("subjectType", entry.subject().type())
			.param("subjectId", entry.subject().id())
			.param("detail", entry.detail())
			.param("mac", entry.mac(this.key.get()))
			.update();
	}

	private Entry entry(AuditedEvent event) {
		Actor actor = CurrentActor.find().orElse(null);
		return new Entry(Ids.next(), this.clock.instant(), (actor != null) ? actor.accountId() : null,
				(actor != null) ? actor.name() : null, address(),
				new Entry.Subject(event.action(), event.subjectType(), event.subjectId()),
				this.json.writeValueAsString(event.details()));
	}

	private static @Nullable String address() {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
			HttpServletRequest request = attributes.getRequest();
			return request.getRemoteAddr();
		}
		return null;
	}

	private static byte @Nullable [] bytes(@Nullable UUID id) {
		return (id != null) ? Ids.bytes(id) : null;
	}

}
