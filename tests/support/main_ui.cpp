// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/shell/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    new cabas::ui::Theme(&app);
    return cabas::test::runRegistered(argc, argv);
}
