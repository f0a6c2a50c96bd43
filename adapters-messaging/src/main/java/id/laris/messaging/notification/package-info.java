/** Messages to customers: put into words with Qute, sent by SMTP when it is configured, kept to read when it is not. */
package id.laris.messaging.notification;
