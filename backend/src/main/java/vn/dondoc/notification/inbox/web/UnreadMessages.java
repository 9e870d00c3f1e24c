package vn.dondoc.notification.inbox.web;

import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.notification.inbox.Inbox;
import vn.dondoc.system.Actor;
import vn.dondoc.system.HeadCounter;

/** Counts the unread messages in the page's head. */
@Component
class UnreadMessages implements HeadCounter {

	private final Inbox inbox;

	UnreadMessages(Inbox inbox) {
		this.inbox = inbox;
	}

	@Override
	public String messageKey() {
		return "notification.inbox.waiting";
	}

	@Override
	public String href() {
		return "/inbox";
	}

	@Override
	public long count(Actor actor) {
		return (actor instanceof SignedIn me) ? this.inbox.count(me, true) : 0;
	}

}
