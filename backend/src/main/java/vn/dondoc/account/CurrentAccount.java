package vn.dondoc.account;

import java.util.Optional;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

import vn.dondoc.system.CurrentActor;

/** Who is at work in this thread. */
@Component
public class CurrentAccount {

	/**
	 * The person at work.
	 * @throws AuthenticationCredentialsNotFoundException when nobody signed in
	 */
	public SignedIn get() {
		return find()
			.orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in to this thread"));
	}

	/** The person at work, or nobody. */
	public Optional<SignedIn> find() {
		return CurrentActor.find().filter(SignedIn.class::isInstance).map(SignedIn.class::cast);
	}

	/** Does the work as someone, for commands, the demo and tests. */
	public void as(SignedIn someone, Runnable work) {
		CurrentActor.as(someone, work);
	}

}
