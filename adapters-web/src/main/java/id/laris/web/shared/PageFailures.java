package id.laris.web.shared;

import id.laris.domain.shared.Refusal;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;

/** Marks what a page threw as a page's failure, so that it is told apart from failures of the API. */
@AnswersPeople
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class PageFailures {
    @AroundInvoke
    Object watch(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Refusal refusal) {
            throw new PageRefused(refusal);
        } catch (WebApplicationException answered) {
            throw answered;
        } catch (RuntimeException failure) {
            throw new PageBroke(failure);
        }
    }

    static final class PageRefused extends RuntimeException {
        private final transient Refusal refusal;

        PageRefused(Refusal refusal) {
            super(refusal.getMessage(), null, false, false);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    static final class PageBroke extends RuntimeException {
        PageBroke(RuntimeException cause) {
            super(cause.getMessage(), cause, false, false);
        }
    }
}
