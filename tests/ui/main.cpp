// SPDX-License-Identifier: Apache-2.0
#include "picture_check.h"

#include <QByteArray>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlEngine>
#include <quicktest.h>

// Prepares the program before the first test: QML tests need no screen, and the code that was
// compiled against the real Hearth.App must not run against the scripted one.
class Setup final : public QObject
{
    Q_OBJECT

public:
    Setup() { qputenv("QML_DISABLE_DISK_CACHE", "1"); }

public Q_SLOTS:
    void applicationAvailable()
    {
        QGuiApplication::setApplicationName(QStringLiteral("hearth-tests"));
        qmlRegisterType<PictureCheck>("Hearth.Tests", 1, 0, "PictureCheck");
    }
};

int main(int argc, char **argv)
{
    QTEST_SET_MAIN_SOURCE_PATH
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "ui", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
