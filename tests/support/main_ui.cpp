// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    return cabas::test::runRegistered(argc, argv);
}
