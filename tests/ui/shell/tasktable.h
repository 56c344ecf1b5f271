// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/windowday.h"

namespace cabas::test {

/// What a task took a person, by one hand.
struct CountedTask {
    QString person;
    QString task;
    Hand hand;
    int count;
    int ceiling;
};

/// The tasks counted since the program began, as they stand in docs/TASKS.md: a table a test, in
/// the order of the tasks, the keyboard beside the mouse.
class TaskTable {
public:
    static void note(const CountedTask &task);
    /// What is wrong with the table of this name in docs/TASKS.md, in words; empty where it says
    /// what was counted. With CABAS_WRITE_TASKS in the environment it is written instead.
    static QString compare(const QString &name);
};

} // namespace cabas::test
