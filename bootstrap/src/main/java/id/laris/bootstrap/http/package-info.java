/** What holds for every request, whoever answers it: its id, its size. Security headers are the business of the pages. */
package id.laris.bootstrap.http;
