/** Messages to customers and events that failed, in the back office. */
package id.laris.web.notification;
