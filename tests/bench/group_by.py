"""The same table by DuckDB over the same columns in plain: milliseconds of the first query after opening, and of later ones.

Run by `cargo xtask bench` where the package can be installed; nothing of the product needs it.
"""
import statistics
import sys
import time

import duckdb

columns, database = sys.argv[1:]
made = duckdb.connect(database)
made.execute("CREATE TABLE t AS SELECT * FROM read_csv(?, header = true, all_varchar = true)", [columns])
made.close()

QUERY = "SELECT forms, gender, majority, count(*) FROM t GROUP BY CUBE (forms, (gender, majority))"


def timed(connection):
    began = time.perf_counter()
    connection.execute(QUERY).fetchall()
    return (time.perf_counter() - began) * 1000


first = []
for _ in range(5):
    began = time.perf_counter()
    connection = duckdb.connect(database, read_only=True)
    connection.execute(QUERY).fetchall()
    first.append((time.perf_counter() - began) * 1000)
    again = [timed(connection) for _ in range(50)]
    connection.close()
print(statistics.median(first), statistics.median(again))
