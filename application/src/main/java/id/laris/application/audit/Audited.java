package id.laris.application.audit;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What people and programs do with this use case is written to the audit log: in its own transaction when it is done, in one of its own
 * when it was refused for want of a right. What the shop does by itself is not; its events tell that.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Audited {}
