package id.laris.application;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that reads several things which must fit together: all of them as they were at the moment of the first reading, whatever
 * others write meanwhile. It opens its own transaction; nothing may have been read in it before.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AtOneMoment {}
